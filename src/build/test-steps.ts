import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { addressOf, sites } from '../../tests/site/sites.ts';
import { type Counts, playwrightCounts, tapCounts } from './test-counts.ts';

/** One thing that a test run does: a program with its words, and where it leaves its counts. */
export interface Step {
  name: string;
  words: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Without a report the step is one test, decided by its exit code. */
  report?: { file: string; read: (text: string) => Counts };
}

export const reportFolder = '.cache/tests';

/** Checks by a script of `package.json`. */
const code = ['code:types', 'code:lint', 'code:format', 'code:unused'].map((name) => ({
  name,
  words: ['--run', name],
}));

const tools = { name: 'tools', words: [join(import.meta.dirname, 'test-tools.ts')] };

const builds = [
  { name: 'build', words: [join(import.meta.dirname, 'build.ts')] },
  {
    name: 'build of the fixture',
    words: [
      join(import.meta.dirname, 'build.ts'),
      '--content=tests/fixtures/minimal/content',
      `--out=${sites.fixture.folder}`,
    ],
    env: { KHAYT_ADDRESS: addressOf(sites.fixture, '') },
  },
];

/** What can be asked for, in the order in which it runs. */
export const suites = {
  code,
  unit: [tools, nodeTests('unit', 'tests/unit/**/*.test.ts', 'tests/architecture.test.ts')],
  build: [
    tools,
    ...builds,
    nodeTests('build tests', 'tests/build/**/*.test.ts', 'tests/search/**/*.test.ts'),
  ],
  site: [tools, ...builds, browserTests('site')],
  whole: [tools, ...builds, nodeTests('whole', 'tests/whole/**/*.test.ts'), browserTests('whole')],
} as const satisfies Record<string, readonly Step[]>;

export type Suite = keyof typeof suites;

export function isSuite(name: string): name is Suite {
  return Object.hasOwn(suites, name);
}

/** The steps of some suites, each once. */
export function stepsOf(names: readonly Suite[]): readonly Step[] {
  return [...new Set(names.flatMap((name): readonly Step[] => suites[name]))];
}

function nodeTests(name: string, ...patterns: string[]): Step {
  const file = join(reportFolder, `${name}.tap`);
  const reporters = [
    ['dot', 'stdout'],
    ['tap', file],
  ].flatMap(([reporter, place]) => [
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${place}`,
  ]);
  return { name, words: ['--test', ...reporters, ...patterns], report: { file, read: tapCounts } };
}

function browserTests(suite: 'site' | 'whole'): Step {
  const file = join(reportFolder, `${suite}.json`);
  const playwright = createRequire(import.meta.url).resolve('playwright/package.json');
  return {
    name: suite === 'site' ? suite : `${suite} in a browser`,
    words: [
      join(dirname(playwright), 'cli.js'),
      'test',
      `--config=tests/${suite}/playwright.config.ts`,
      '--reporter=dot,json',
    ],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    report: { file, read: playwrightCounts },
  };
}

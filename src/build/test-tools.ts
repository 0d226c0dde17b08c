import { spawnSync } from 'node:child_process';
import { chromiumPath } from './chromium.ts';
import { onPath } from './on-path.ts';

// The command `test-tools.ts`: makes sure of the programs that tests need and npm does not bring.
const tools = [
  { debian: 'chromium', isThere: () => chromiumPath() !== undefined },
  { debian: 'poppler-utils', isThere: () => onPath('pdftotext') !== undefined },
  { debian: 'unzip', isThere: () => onPath('unzip') !== undefined },
  { debian: 'python3', isThere: () => onPath('python3') !== undefined },
  { debian: 'libimage-exiftool-perl', isThere: () => onPath('exiftool') !== undefined },
  { debian: 'qpdf', isThere: () => onPath('qpdf') !== undefined },
  { debian: 'libxml2-utils', isThere: () => onPath('xmllint') !== undefined },
  { debian: 'libreoffice-writer', isThere: () => onPath('soffice') !== undefined },
  { debian: 'nginx-light', isThere: () => onPath('nginx') !== undefined },
  { debian: 'libreoffice-calc', isThere: () => onPath('localc') !== undefined },
];

if (missing().length > 0 && onPath('apt-get')) install(missing());
const absent = missing();
process.stdout.write(
  absent.length === 0
    ? 'Chromium, poppler, unzip, Python, ExifTool, qpdf, xmllint, nginx and LibreOffice are there.\n'
    : advice(),
);
process.exitCode = absent.length === 0 ? 0 : 1;

function missing(): string[] {
  return tools.filter(({ isThere }) => !isThere()).map(({ debian }) => debian);
}

function install(packages: readonly string[]): void {
  const isRoot = process.getuid?.() === 0;
  const words = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  process.stdout.write(`Installing ${packages.join(', ')}…\n`);
  if (asRoot(isRoot, words) || !asRoot(isRoot, ['apt-get', 'update'])) return;
  asRoot(isRoot, words);
}

/** Runs a command as root where that needs no password, and says whether it went well. */
function asRoot(isRoot: boolean, words: readonly string[]): boolean {
  const [program = '', ...rest] = isRoot ? words : ['sudo', '-n', ...words];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, rest, { env }).status === 0;
}

function advice(): string {
  return `The tests need ${absent.join(', ')}: install them with the package manager of this machine${
    absent.includes('chromium') ? ', or Chromium alone with npx playwright install chromium' : ''
  }.\n`;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { destinationOf } from '../../../src/markdown/address.ts';

const allowed = {
  outside: [
    'https://un.org',
    'https://www.un.org/en/about?x=1&y=2#part',
    'https://un.org:8443/',
    'https://docs.un.org/ar/A/RES/73/195',
    'https://un.org/a_(b).pdf',
    'https://un.org/%D9%87%D8%AC%D8%B1%D8%A9',
    'https://un.org/هجرة',
    'https://un.org?q=1',
    'https://migration-network.un-2.org/',
    'https://UN.org/',
    'https://مثال.شبكة/صفحة',
    'mailto:press@un.org',
    'mailto:press.room+ar@mail.un-x.org',
  ],
  page: ['/', '/networks/', '/networks/jordan/', '/press/2024-07-04-a-note/#s-part', '/a%20b/'],
  heading: ['#s-part', '#s-محطة-في-مسار', '#help'],
} as const;

const refused = {
  'a scheme that runs': [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript://un.org/%0aalert(1)',
    'javascript:https://un.org/',
    'vbscript:msgbox(1)',
    'livescript:x',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'DATA:image/svg+xml,x',
    'blob:https://un.org/1',
    'jar:https://un.org!/',
    'view-source:https://un.org/',
    'feed:javascript:alert(1)',
    'about:blank',
  ],
  'a scheme that hides': [
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\u0000script:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u00adscript:alert(1)',
    'java\u200bscript:alert(1)',
    '\u202ejavascript:alert(1)',
    'javascript\u2028:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'javascript%3Aalert(1)',
    '%6Aavascript:alert(1)',
    'јavascript:alert(1)',
    'ｊavascript:alert(1)',
    'javascript：alert(1)',
  ],
  'another scheme': [
    'http://un.org/',
    'ftp://un.org/',
    'file:///etc/passwd',
    'ws://un.org/',
    'tel:+96265930000',
    'sms:1',
    'intent://un.org',
    'https:un.org',
    'https:/un.org',
    'https:///un.org',
    'HTTPS://un.org',
    'httpsx://un.org',
    'xhttps://un.org',
  ],
  'a host without a scheme': [
    '//evil.org',
    '///evil.org',
    '/\\evil.org',
    '\\\\evil.org',
    '\\/evil.org',
    '/\t/evil.org',
    'un.org',
    'www.un.org',
  ],
  'somebody before the host': [
    'https://user@evil.org',
    'https://un.org@evil.org/',
    'https://un.org:443@evil.org/',
    'https://un.org%2f@evil.org/',
    'https://@evil.org/',
    'https://un.org\\@evil.org',
    'https://un.org\\.evil.org',
  ],
  'a host that looks like another': [
    'https://аpple.com/',
    'https://gооgle.com/',
    'https://μn.org/',
    'https://xn--80ak6aa92e.com/',
    'https://www.XN--80ak6aa92e.com/',
    'https://un.xn--p1ai/',
    'https://unهجرة.org/',
    'https://ｕｎ.org/',
    'https://un。org/',
    'https://un\u200b.org/',
    'https://un\u202e.org/',
    'https://ün.org/',
    'https://un_.org/',
  ],
  'a host that is no name': [
    'https://',
    'https:///',
    'https://localhost/',
    'https://evil',
    'https://un.org./',
    'https://.org/',
    'https://un..org/',
    'https://1.2.3.4/',
    'https://127.1/',
    'https://0x7f.0x1/',
    'https://un.1/',
    'https://[::1]/',
    'https://un.org:/',
    'https://un.org:999999/',
    'https://un.org:80:80/',
    'https://un.org:x/',
  ],
  'a space or a control': [
    'https://un.org/a b',
    'https://un.org/\u00a0',
    'https://un.org/\n',
    'https://un.org/\u0007',
    'https://un.org/\ufeff',
    'https://un.org/\u2066x',
    '/networks/ jordan/',
    '#s part',
    'mailto:a@b.org\r\nbcc:x@y.org',
  ],
  'a letter to more than one': [
    'mailto:',
    'mailto:a@b',
    'mailto:@b.org',
    'mailto:a@b.org?bcc=x@y.org',
    'mailto:a@b.org,c@d.org',
    'mailto:a@b.org;c@d.org',
    'mailto:%22x%22@b.org',
    'mailto:a@b.org/x',
    'MAILTO:a@b.org',
    'a@b.org',
  ],
  'nothing that leads anywhere': ['', '#', '##', '#a#b', '?q=1', './x', '../x', 'networks/jordan/'],
};

for (const [destination, addresses] of Object.entries(allowed)) {
  test(`an address may be written that leads to: ${destination}`, () => {
    for (const address of addresses) assert.equal(destinationOf(address), destination, address);
  });
}

for (const [what, addresses] of Object.entries(refused)) {
  test(`an address may not be written that is ${what}`, () => {
    for (const address of addresses) {
      assert.equal(destinationOf(address), undefined, JSON.stringify(address));
    }
  });
}

test('whatever leads out of the site goes to the host that stands in it', () => {
  for (const address of allowed.outside.filter((each) => each.startsWith('https:'))) {
    const { protocol, username, hostname } = new URL(address);

    assert.deepEqual([protocol, username], ['https:', ''], address);
    assert.ok(address.includes('مثال') || address.toLowerCase().includes(hostname), address);
  }
});

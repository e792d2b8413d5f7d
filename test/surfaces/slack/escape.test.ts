import { describe, expect, it } from 'vitest';
import {
  cutMrkdwn,
  escapeMrkdwn,
  fitMrkdwn,
  linkMrkdwn,
  plainText,
  safeJson,
} from '../../../src/surfaces/slack/escape.ts';

describe('escapeMrkdwn()', () => {
  it('escapes exactly the three signs of Slack and drops control characters', () => {
    expect(escapeMrkdwn('<!here> & "it\'s" \u0000*')).toBe('&lt;!here&gt; &amp; "it\'s" *');
  });
});

describe('fitMrkdwn() and cutMrkdwn()', () => {
  it('cut at a word and never inside an entity or a link', () => {
    expect(fitMrkdwn('one two three', 9)).toBe('one two…');
    expect(fitMrkdwn('&&&&&&', 12)).toBe('&amp;&amp;…');
    expect(cutMrkdwn('see <https://un.org|the whole booklet> now', 20)).toBe('see…');
  });

  it('keep every sign of a pair of surrogates', () => {
    expect(fitMrkdwn('👩👩👩👩', 4).isWellFormed()).toBe(true);
  });
});

describe('linkMrkdwn()', () => {
  it('escapes the label and the address, and links to the web only', () => {
    expect(linkMrkdwn('https://un.org/a?b=1&c=<2>', 'A|B <x>', 99)).toBe(
      '<https://un.org/a?b=1&amp;c=%3C2%3E|A¦B &lt;x&gt;>',
    );
    expect(linkMrkdwn('file:///etc/passwd', 'title', 99)).toBe('title');
    expect(linkMrkdwn(undefined, 'title', 99)).toBe('title');
  });
});

describe('plainText() and safeJson()', () => {
  it('leave no bare angle bracket', () => {
    expect(plainText('<!here>\n now', 75)).toBe('‹!here› now');
    expect(plainText('   ', 75)).toBe('…');
    expect(safeJson({ words: '<!here>' })).toBe('{"words":"\\u003c!here>"}');
    expect(JSON.parse(safeJson({ words: '<!here>' }))).toEqual({ words: '<!here>' });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownFaults } from '../markdown-subset.ts';
import { html } from './html.ts';
import { renderMarkdown } from './markdown.ts';

const draw = (text: string) => renderMarkdown(text, 2).markup;

describe('Markdown', () => {
  test('becomes paragraphs, headings, lists and quotes', () => {
    expect(draw('One\nline.\n\n## Head\n\n- a\n- b\n\n1. c\n2. d\n\n> e')).toBe(
      '<p>One line.</p><h2>Head</h2><ul><li>a</li><li>b</li></ul><ol><li>c</li><li>d</li></ol><blockquote><p>e</p></blockquote>',
    );
  });

  test('lets a list follow its sentence without an empty line', () => {
    expect(draw('Three things:\n- a\n- b')).toBe('<p>Three things:</p><ul><li>a</li><li>b</li></ul>');
  });

  test('knows strong words, emphasis and links', () => {
    expect(draw('**a *b*** and [c](https://example.com/d?e=1&f)')).toBe(
      '<p><strong>a <em>b</em></strong> and <a href="https://example.com/d?e=1&amp;f" rel="noreferrer">c</a></p>',
    );
  });

  test('leaves a link to anything but https as text', () => {
    expect(draw('[c](javascript:alert(1))')).toBe('<p>[c](javascript:alert(1))</p>');
  });

  test('never lets a text bring its own tags, attributes or entities', () => {
    const ours = /<\/?(?:p|h2|ul|ol|li|blockquote|strong|em|a)>|<a href="https:[^"<>]*" rel="noreferrer">/g;
    const pieces = fc.constantFrom(
      '<b>',
      '"',
      "'",
      '&lt;',
      '**',
      '*',
      '[a](https://b.c/"d)',
      '- ',
      '## ',
      '\n',
      '\n\n',
      'word ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (texts) => {
        expect(draw(texts.join('')).replaceAll(ours, '')).not.toMatch(/[<>"']/);
      }),
    );
  });
});

test('markup is built from texts that are escaped and markup that is not', () => {
  expect(html`<p title="${'"a"'}">${['<', html`<b>${'&'}</b>`, undefined, 3]}</p>`.markup).toBe(
    '<p title="&quot;a&quot;">&lt;<b>&amp;</b>3</p>',
  );
});

describe('the subset', () => {
  const beyond = [
    ['HTML', 'a <b>word</b>'],
    ['HTML', 'a &nbsp; b'],
    ['an image', '![a](https://b.c/d.png)'],
    ['code', 'type `this`'],
    ['a table', '| a | b |'],
    ['a heading other than ##', '# Title'],
    ['a heading other than ##', '### Title'],
    ['a heading without a space', '##Title'],
    ['a list inside a list', '- a\n  - b'],
    ['a list sign other than -', '* a'],
    ['a ruler', 'a\n\n---\n\nb'],
    ['a link that is not https', '[a](http://b.c)'],
    ['underscores for emphasis', '__a__'],
    ['too much empty space', 'a\n\n\nb'],
  ] as const;

  test.each(beyond)('does not carry %s: %s', (what, text) => {
    expect(markdownFaults(text)).toContain(`Markdown does not carry ${what} here`);
  });

  test('notices a star that does not close', () => {
    expect(markdownFaults('a **word')).toEqual(['Markdown with a star that does not close']);
    expect(markdownFaults('a *word')).toEqual(['Markdown with a star that does not close']);
  });

  test('carries everything that is drawn', () => {
    expect(markdownFaults('A **b** and *c*.\n\n## D\n\n- e\n- f\n\n1. g\n2. h\n\n> i [j](https://k.l)')).toEqual([]);
  });
});

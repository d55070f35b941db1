import { describe, expect, test } from 'vitest';
import { markdownText } from './report.ts';

describe('markdownText', () => {
  test.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['a | b', 'a \\| b'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['two\nlines', 'two lines'],
    ['# title', '\\# title'],
    ['1. item', '1\\. item'],
    ['- item', '\\- item'],
    ['https://example.com', 'https&#58;//example.com'],
    ['www.example.com', 'www&#46;example.com'],
    ['*bold* _it_ `code` ~s~', '\\*bold\\* \\_it\\_ \\`code\\` \\~s\\~'],
    ['&lt;', '&amp;lt;'],
    ["D'Angelo-Núñez", "D'Angelo-Núñez"],
  ])('%s', (text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });
});

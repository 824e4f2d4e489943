import { describe, expect, test } from 'vitest';
import { sentenceEnd, sentenceEnds, sentenceStart } from '../../../src/bounce/classify/sentences.ts';
import { classify, read } from '../../../src/bounce/index.ts';

const sentenceAt = (text: string, word: string): string => {
  const at = text.indexOf(word);
  return text.slice(sentenceStart(text, at), sentenceEnd(text, at)).trim();
};

describe('a sentence', () => {
  test.each([
    ['by blanks', 'It failed. Your mail to marie@example.org came back! Why?', 'Your', 'Your mail to marie@example.org came back'],
    ['in Chinese', '请联系我们！您的邮件发送失败。谢谢', '您的', '您的邮件发送失败'],
    ['in Arabic', 'هل فشل؟ لم يتم تسليم رسالتك. شكرا', 'لم', 'لم يتم تسليم رسالتك'],
    ['in Urdu', 'پیغام نہیں پہنچا۔ دوبارہ کوشش کریں۔', 'دوبارہ', 'دوبارہ کوشش کریں'],
    ['in Hindi', 'संदेश नहीं भेजा गया। फिर प्रयास करें।', 'फिर', 'फिर प्रयास करें'],
    ['the only one', 'no mark here', 'mark', 'no mark here'],
    ['behind a host', 'mx.example.org said: 550. Sorry', 'said', 'mx.example.org said: 550'],
  ])('%s', (_what, text, word, sentence) => {
    expect(sentenceAt(text, word)).toBe(sentence);
  });

  test('is found anew each time', () => {
    expect(sentenceEnd('One. Two. Three.', 6)).toBe(8);
    expect(sentenceEnds('One. Two.')).toEqual([3, 8]);
  });
});

test('a condition in the sentence before makes a notice in Chinese no supposition', () => {
  expect(classify(read('如果有问题请联系我们！您发给 marie@example.org 的邮件发送失败，收件人邮箱已满。')).kind).toBe('failure');
});

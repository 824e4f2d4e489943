import { describe, expect, test } from 'vitest';
import { fileKind, looksBinary } from '../../src/helper/read/file-kind.ts';

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('fileKind', () => {
  const KINDS: [string, string, unknown][] = [
    ['a mail', 'Return-Path: <>\r\nReceived: from mx\r\n\r\nText', 'mail'],
    ['pasted words', 'Votre message n\xE2\x80\x99a pas pu \xC3\xAAtre remis', 'mail'],
    ['a mail with one NUL', `Subject: x\n\n${'y'.repeat(500)}\0`, 'mail'],
    ['a mailbox', 'From MAILER-DAEMON Tue Nov 24 08:00:00 2026\nSubject: x\n', 'mbox'],
    ['an Outlook mail', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest', 'msg'],
    ['text from Notepad', '\xFF\xFEV\0o\0', 'utf16'],
    ['nothing', '', { problem: 'empty' }],
    ['blanks', ' \r\n \n', { problem: 'empty' }],
    ['a PNG', '\x89PNG\r\n\x1A\n', { problem: 'image' }],
    ['a JPEG', '\xFF\xD8\xFF\xE0', { problem: 'image' }],
    ['a WebP', 'RIFF\x10\0\0\0WEBPVP8 ', { problem: 'image' }],
    ['an iPhone picture', '\0\0\0\x18ftypheic', { problem: 'image' }],
    ['a bitmap', 'BM\x36\0\0\0\0', { problem: 'image' }],
    ['a PDF', '%PDF-1.7', { problem: 'pdf' }],
    ['a zip', `PK\x03\x04${'\0'.repeat(26)}retours/1.eml`, { problem: 'archive' }],
    ['a .docx', `PK\x03\x04${'\0'.repeat(26)}[Content_Types].xml`, { problem: 'document' }],
    ['a .xlsx of another writer', `PK\x03\x04${'\0'.repeat(26)}xl/workbook.xml`, { problem: 'document' }],
    ['an .odt', `PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`, { problem: 'document' }],
    ['a film', '\0\0\0\x18ftypisom', { problem: 'media' }],
    ['a film of an iPhone', '\0\0\0\x14ftypqt  ', { problem: 'media' }],
    ['a sound', 'ID3\x04\0', { problem: 'media' }],
    ['a web film', '\x1A\x45\xDF\xA3', { problem: 'media' }],
    ['a gzip', '\x1F\x8B\x08', { problem: 'archive' }],
    ['an Outlook data file', '!BDN', { problem: 'data_file' }],
    ['a rich text', '{\\rtf1', { problem: 'document' }],
    ['a web page', '\xEF\xBB\xBF\n<!DOCTYPE html><html>', { problem: 'web_page' }],
    ['a program', '\x7FELF\x02\x01\x01\0\0\0\0\0\0\0\0\0', { problem: 'binary' }],
  ];
  test.each(KINDS)('knows %s', (_name, head, kind) => {
    expect(fileKind(latin1(head))).toEqual(kind);
  });
});

test('a pasted binary is told from a pasted text', () => {
  expect(looksBinary('\uFFFDPNG\r\n\x1A\n\0\0\0\rIHDR')).toBe(true);
  expect(looksBinary('Votre message n’a pas pu être remis\n\t550 5.1.1')).toBe(false);
  expect(looksBinary('\x1B$B%a!<%k\x1B(B')).toBe(false);
});

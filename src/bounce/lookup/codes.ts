/** The codes by which providers call their refusals ("OFR_506", "S3150", "AUP#CDRBL", "5.7.509"), made ready to be looked up. */
import { comparable } from '../classify/sign-set.ts';
import { providerCodes, type ProviderCodeRow } from '../knowledge/tables.ts';

interface Index {
  /** A row's code as a whole, comparable. */
  rows: readonly { row: ProviderCodeRow; code: string }[];
  /** Each piece of each code ("5.7.509", "ofr_506"). */
  byPiece: ReadonlyMap<string, ProviderCodeRow[]>;
}

let index: Index | null = null;

function made(): Index {
  if (index) return index;
  const byPiece = new Map<string, ProviderCodeRow[]>();
  const rows = providerCodes.map((row) => ({ row, code: comparable(row.code) }));
  for (const { row, code } of rows) {
    for (const piece of new Set(piecesOf(code))) {
      // "1" of "552 1" is a code only behind the other.
      if (!/^\d{0,2}$/.test(piece)) byPiece.set(piece, [...(byPiece.get(piece) ?? []), row]);
    }
  }
  index = { rows, byPiece };
  return index;
}

/** "ofr_506/536" is "ofr_506" and "ofr_536". */
function piecesOf(code: string): string[] {
  let prefix = '';
  return code.split(/[\s,/()[\]]+/).map((piece) => {
    if (/^\d[\dx]{0,3}$/.test(piece)) return prefix + piece;
    prefix = /^[a-z_#-]{2,}(?=\d)/.exec(piece)?.[0] ?? '';
    return piece;
  });
}

/** @param code one piece of a code, in any case: "5.7.509", "OFR_506"; "X.7.1" for any class */
export function codesWith(code: string): readonly ProviderCodeRow[] {
  const { byPiece } = made();
  const piece = comparable(code);
  if (!piece.startsWith('x.')) return byPiece.get(piece) ?? [];
  return ['4', '5'].flatMap((digit) => byPiece.get(digit + piece.slice(1)) ?? []);
}

/** @returns rows whose code has a piece that begins so ("ofr_5"); a few letters alone are too little */
export function codesBeginningWith(start: string): ProviderCodeRow[] {
  if (start.length < 2 || !/\d|[_#-]/.test(start)) return [];
  const found = new Set<ProviderCodeRow>();
  for (const [piece, rows] of made().byPiece) if (piece.startsWith(start)) rows.forEach((row) => found.add(row));
  return [...found];
}

/** @param number without the prefix that the provider puts before it: "506" for "OFR_506". @returns rows whose code ends in it */
export function codesNumbered(number: string): ProviderCodeRow[] {
  if (!/^\d{3,}$/.test(number)) return [];
  const found = new Set<ProviderCodeRow>();
  for (const [piece, rows] of made().byPiece) if (piece.endsWith(number) && /[a-z_#]/.test(piece.charAt(piece.length - number.length - 1))) rows.forEach((row) => found.add(row));
  return [...found];
}

/** All pieces that look like a code: for the nearest to a mistyped one. */
export function codePieces(): Iterable<string> {
  return made().byPiece.keys();
}

import { X509Certificate, createHash } from 'node:crypto';
import { generate } from 'selfsigned';

/** A certificate that signs itself, made anew at each start, for the real names of the mail sites on this machine. */
export interface Certificate {
  /** PEM. */
  certificate: string;
  /** PEM. */
  key: string;
  /** SHA-256 of the public key, base64: what Chromium's --ignore-certificate-errors-spki-list takes. */
  fingerprint: string;
}

/** @param hosts the names that the certificate is for. Takes about 35 ms. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { certificate: made.cert, key: made.private, fingerprint: createHash('sha256').update(publicKey).digest('base64') };
}

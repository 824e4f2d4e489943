/** @kenjiuno/msgreader writes errors to the console, which may quote a mail. Nothing of a mail is logged here, so that line is taken out. */
import type { Plugin } from 'vite';

const LOGS = 'console.debug(ex);';

export function quietMsgreader(): Plugin {
  return {
    name: 'rebond:quiet-msgreader',
    transform(code, id) {
      if (!/[\\/]@kenjiuno[\\/]msgreader[\\/]/.test(id) || !code.includes(LOGS)) return null;
      return { code: code.replaceAll(LOGS, ''), map: null };
    },
  };
}

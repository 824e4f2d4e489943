/** Reads and judges away from the page, so that the page answers at once whatever it was given. */
import type { FromWorker, ToWorker } from './read/found.ts';
import { openMail } from './read/open-mail.ts';
import { problemOf, readSources } from './read/read-sources.ts';

let reading = new AbortController();

const tell = (message: FromWorker) => postMessage(message);

async function readAll(message: Extract<ToWorker, { type: 'read' }>): Promise<void> {
  reading.abort();
  reading = new AbortController();
  const { signal } = reading;
  for await (const event of readSources(message.sources, message.own, signal)) {
    if (!signal.aborted || event.type === 'found') tell({ ...event, job: message.job });
  }
  tell({ type: 'done', job: message.job });
}

async function open(message: Extract<ToWorker, { type: 'open' }>): Promise<void> {
  const { job, index, source, place, own, wrote } = message;
  const answer = { type: 'opened', job, index, wrote } as const;
  try {
    const mail = await openMail(source, place, { own, ...(wrote !== null && { wrote }) });
    tell({ ...answer, mail, problem: mail ? null : 'bad_msg' });
  } catch (error) {
    tell({ ...answer, mail: null, problem: problemOf(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'read') void readAll(data);
  else if (data.type === 'open') void open(data);
  else reading.abort();
});

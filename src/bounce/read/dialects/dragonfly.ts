/** DragonFly Mail Agent (dma), on small servers and routers. */
import type { Dialect } from '../dialect.ts';

export const dragonfly: Dialect = {
  system: 'dragonfly',
  marks: [
    'This is the DragonFly Mail Agent',
  ],
  rules: [
    {
      sample: 'This is the DragonFly Mail Agent v0.13 at host.example.com.',
      has: 'DragonFly Mail Agent',
      pattern: /^This is the DragonFly Mail Agent.{0,40} at (?<host>[\w.-]{1,255}?)\.?$/,
      gives: 'reporter',
    },
    {
      sample: 'There was an error delivering your mail to <marie@example.org>.',
      has: 'error delivering your mail to',
      pattern: /There was an error delivering your mail to <(?<address>[^<>\s]{1,320})>\.?/,
      across: true,
      gives: 'awaits',
      action: 'failed',
    },
    {
      sample: 'Original message follows.',
      has: 'riginal message follows',
      pattern: /^(?:Original message follows\.|Message headers follow\.)/,
      gives: 'end',
    },
  ],
};

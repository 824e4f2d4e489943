import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * The only way out that a browser under test is given. It leads the known hosts to the server on this machine, refuses every
 * other, and writes down both: so a request that should not be there cannot hide, whichever part of the browser makes it.
 */
export interface Proxy {
  port: number;
  /** What was asked for and refused, as "host:port" or as a whole http address, in order. */
  refused: string[];
  close(): Promise<void>;
}

/**
 * @param hosts names that are led to `target`, on port 443 only
 * @param target port of the https server on 127.0.0.1
 */
export async function startProxy(hosts: readonly string[], target: number): Promise<Proxy> {
  const refused: string[] = [];
  const open = new Set<Duplex>();
  const server: Server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => remember(open, socket));
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const address = request.url ?? '';
    client.on('error', () => client.destroy());
    if (!hosts.some((host) => address === `${host}:443`)) {
      refused.push(address);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream: Socket = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    remember(open, upstream);
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
    },
  };
}

function remember(open: Set<Duplex>, socket: Duplex): void {
  open.add(socket);
  socket.on('close', () => open.delete(socket));
}

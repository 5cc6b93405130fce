import { type AddressInfo, createServer, type Socket } from 'node:net';

export type SmtpServer = {
  url: string;
  /** Each letter as it arrived, head and body. */
  letters: string[];
  /** How many letters were offered, arrived or not. */
  offered(): number;
  /** Answers every letter with this from now on; null takes them again. */
  refuseWith(answer: string | null): void;
  close(): Promise<void>;
};

/** Takes letters on a free port, and keeps them: as much of SMTP as sending needs. */
export async function startSmtpServer({ slow = 0 } = {}): Promise<SmtpServer> {
  const letters: string[] = [];
  let refusal: string | null = null;
  let offered = 0;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => {});
    const say = (line: string) => socket.write(`${line}\r\n`);
    let waiting = '';
    let inLetter = false;
    say('220 test');
    socket.setEncoding('utf8').on('data', (data) => {
      waiting += data;
      for (;;) {
        const end = waiting.indexOf(inLetter ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const part = waiting.slice(0, end);
        waiting = waiting.slice(end + (inLetter ? 5 : 2));
        if (inLetter) {
          inLetter = false;
          setTimeout(() => {
            if (refusal === null) letters.push(part);
            say(refusal ?? '250 taken');
          }, slow);
        } else if (/^DATA/i.test(part)) {
          offered += 1;
          inLetter = true;
          say('354 go on');
        } else if (/^QUIT/i.test(part)) socket.end('221 bye\r\n');
        else say('250 ok');
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    offered: () => offered,
    refuseWith: (answer) => {
      refusal = answer;
    },
    close: () =>
      new Promise((closed) => {
        for (const socket of open) socket.destroy();
        server.close(() => closed());
      }),
  };
}

import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 60_000;

const decoders = {
	base64: (body) => Buffer.from(body, 'base64').toString(),
	'quoted-printable': (body) => {
		const bytes = body
			.replace(/=\r\n/g, '')
			.replace(/=([0-9A-F]{2})/g, (_match, hex) => String.fromCharCode(parseInt(hex, 16)));
		return Buffer.from(bytes, 'latin1').toString();
	},
};

/** The recipient, subject and body of a message as it came over the wire. */
function read(message) {
	const [head, ...rest] = message.split('\r\n\r\n');
	const header = (name) => new RegExp(`^${name}: (.*(?:\r\n\\s.*)*)`, 'im').exec(head)?.[1];
	const decode = decoders[header('Content-Transfer-Encoding')] ?? ((body) => body);
	return {
		to: header('To'),
		subject: header('Subject')?.replace(/\r\n/g, ''),
		body: decode(rest.join('\r\n\r\n')).replace(/\r\n/g, '\n'),
	};
}

/** Speaks just enough SMTP to take messages from n8n. */
function receive(socket, mails) {
	let text = '';
	let inMessage = false;
	const say = (line) => socket.write(`${line}\r\n`);
	const answer = (line) => {
		if (/^DATA/i.test(line)) {
			inMessage = true;
			return say('354 Go on');
		}
		if (/^QUIT/i.test(line)) return socket.end('221 Bye\r\n');
		return say('250 OK');
	};
	say('220 mailbox.example');
	socket.on('error', () => socket.destroy());
	socket.on('data', (chunk) => {
		text += chunk.toString('latin1');
		for (;;) {
			const end = inMessage ? '\r\n.\r\n' : '\r\n';
			const at = text.indexOf(end);
			if (at === -1) return;
			const part = text.slice(0, at);
			text = text.slice(at + end.length);
			if (!inMessage) answer(part);
			else {
				mails.push(read(part.replace(/^\.\./gm, '.')));
				inMessage = false;
				say('250 OK');
			}
		}
	});
}

/**
 * A mail server on 127.0.0.1 that keeps what it gets. Returns the data of n8n's SMTP credential, `waitFor` (the
 * first mail to an address, waited for), `all` (those that came for an address) and `close`.
 */
export async function startMailbox() {
	const mails = [];
	const server = createServer((socket) => receive(socket, mails));
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	const all = (to) => mails.filter((mail) => mail.to === to);
	return {
		credential: {
			host: '127.0.0.1',
			port: server.address().port,
			secure: false,
			disableStartTls: true,
			hostName: '',
			user: '',
			password: '',
		},
		all,
		async waitFor(to) {
			const deadline = Date.now() + PATIENCE_MS;
			while (all(to).length === 0) {
				if (Date.now() > deadline) throw new Error(`no mail came for ${to}`);
				await sleep(200);
			}
			return all(to)[0];
		},
		close: () => server.close(),
	};
}

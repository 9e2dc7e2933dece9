import { createServer } from 'node:net';

function tryPort(port) {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(undefined));
		server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
			const { port: found } = server.address();
			server.close(() => resolve(found));
		});
	});
}

/** The preferred port of 127.0.0.1 if it is free, else any free one. */
export async function freePort(preferred = 0) {
	return (await tryPort(preferred)) ?? (await tryPort(0));
}

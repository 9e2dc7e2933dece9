import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { join } from 'node:path';

const HOST = 'api.zoom.us';
/** Where the sandbox says that recordings are. */
const SANDBOX_HOSTS = 'zoom.example';

/** A key and a certificate for Zoom's hosts, signed by itself. Returns their files. */
function makeCertificate(folder) {
	const files = { key: join(folder, 'zoom.key'), certificate: join(folder, 'zoom.crt') };
	const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
	const names = `subjectAltName=DNS:${HOST},DNS:*.${SANDBOX_HOSTS}`;
	const host = ['-subj', `/CN=${HOST}`, '-addext', names];
	const out = ['-keyout', files.key, '-out', files.certificate];
	execFileSync('openssl', ['req', ...kind, ...host, ...out], { stdio: 'ignore' });
	return files;
}

const isZoom = (address) => address === `${HOST}:443` || address.endsWith(`.${SANDBOX_HOSTS}:443`);

/**
 * Stands in for Zoom's own host, whose address n8n's built-in Zoom node does not let one change, and
 * for the hosts to which the sandbox's links lead: a proxy that hands requests for them to the sandbox
 * and refuses all others. Returns the settings that make n8n use it, the number of requests so far, and
 * `close`.
 */
export async function startZoomCloud({ folder, sandbox }) {
	const { key, certificate } = makeCertificate(folder);
	let requests = 0;
	const inside = createTlsServer(
		{ key: readFileSync(key), cert: readFileSync(certificate) },
		(incoming, answer) => {
			requests += 1;
			const { method, url, headers } = incoming;
			const forwarded = request(new URL(url, sandbox.oauthUrl), { method, headers });
			forwarded.once('error', () => answer.writeHead(502).end());
			forwarded.once('response', (response) => {
				answer.writeHead(response.statusCode, response.headers);
				response.pipe(answer);
			});
			incoming.pipe(forwarded);
		},
	);
	const proxy = createServer((_request, answer) => answer.writeHead(403).end());
	proxy.on('connect', ({ url }, socket) => {
		socket.on('error', () => socket.destroy());
		if (!isZoom(url)) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
		socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
		return inside.emit('connection', socket);
	});
	await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${proxy.address().port}`;
	return {
		settings: { HTTPS_PROXY: url, https_proxy: url, NODE_EXTRA_CA_CERTS: certificate },
		requests: () => requests,
		close: () => {
			proxy.close();
			proxy.closeAllConnections();
		},
	};
}

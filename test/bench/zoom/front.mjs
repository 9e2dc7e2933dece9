import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const IDLE_MS = 60_000;

/** A key and a certificate for Zoom's hosts, signed by itself. Returns their files. */
function makeCertificate() {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-zoom-bench-'));
	const files = { folder, key: join(folder, 'zoom.key'), certificate: join(folder, 'zoom.crt') };
	const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=zoom.us'];
	const hosts = ['-addext', 'subjectAltName=DNS:zoom.us,DNS:api.zoom.us'];
	const out = ['-keyout', files.key, '-out', files.certificate];
	execFileSync('openssl', ['req', ...kind, ...hosts, ...out], { stdio: 'ignore' });
	return files;
}

/**
 * Stands before the sandbox at `url` and speaks TLS in the names of Zoom's hosts. Returns its port, its
 * certificate's file, `bytes` (how many bytes of answers it has passed on) and `folder`, the files' place.
 */
export async function startFront(url) {
	const { key, certificate, folder } = makeCertificate();
	const agent = new Agent({ keepAlive: true });
	let bytes = 0;
	const server = createServer(
		{ key: readFileSync(key), cert: readFileSync(certificate), keepAliveTimeout: IDLE_MS },
		(incoming, answer) => {
			const { method, headers } = incoming;
			const forwarded = request(new URL(incoming.url, url), { method, headers, agent });
			forwarded.once('error', () => answer.writeHead(502).end());
			forwarded.once('response', (response) => {
				const { connection: _connection, 'keep-alive': _keepAlive, ...kept } = response.headers;
				answer.writeHead(response.statusCode, kept);
				response.on('data', (chunk) => (bytes += chunk.length));
				response.pipe(answer);
			});
			incoming.pipe(forwarded);
		},
	);
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { port: server.address().port, certificate, folder, bytes: () => bytes };
}

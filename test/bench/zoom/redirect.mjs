/**
 * Sends connections to Zoom's hosts to port BENCH_ZOOM_PORT of this machine. Imported before anything
 * else by each process that is measured, so that all reach the sandbox over TLS in the same way.
 */
import { Socket } from 'node:net';

const HOSTS = ['api.zoom.us', 'zoom.us'];
const port = Number(process.env.BENCH_ZOOM_PORT);
const { connect } = Socket.prototype;

Socket.prototype.connect = function (...args) {
	const normalized = Array.isArray(args[0]) ? args[0] : args;
	const [options] = normalized;
	if (HOSTS.includes(options?.host)) {
		normalized[0] = { ...options, host: '127.0.0.1', port, lookup: undefined };
	}
	return connect.apply(this, args);
};

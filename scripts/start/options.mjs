const USAGE = `npm start                   n8n with the package and a local Zoom API to try it on
npm start -- --no-sandbox   n8n with the package alone, for real Zoom accounts
npm start -- --check        run all operations and events in n8n against the local Zoom API, then stop

n8n is kept in the user's cache folder; N8N_ZOOM_CACHE names another one (2.9 GB).`;

/** Which of the three ways of starting the arguments ask for; ends the process when they ask for none. */
export function readOptions(args) {
	if (args.includes('--help')) {
		console.log(USAGE);
		process.exit(0);
	}
	const [flag, ...rest] = args;
	const mode = { '': 'sandbox', '--no-sandbox': 'alone', '--check': 'check' }[flag ?? ''];
	if (!mode || rest.length > 0) {
		console.error(`Not understood: ${args.join(' ')}\n\n${USAGE}`);
		process.exit(2);
	}
	return mode;
}

import { repository, run } from '../../package/workspace';

/** What is printed when n8n is ready, without the local Zoom API. */
async function welcome(): Promise<string> {
	const { stdout } = await run(
		repository,
		'node',
		'--input-type=module',
		'--eval',
		`import { welcome } from './scripts/start/welcome.mjs';
		console.log(welcome({ url: 'http://127.0.0.1:5678', owner: { email: 'a@b.c', password: 'x' } }));`,
	);
	return stdout;
}

it('says before the first login what Zoom wants of the address, and which login needs none', async () => {
	const text = await welcome();
	expect(text).toContain('http://127.0.0.1:5678/rest/oauth2-credential/callback');
	expect(text).toContain('Zoom refuses localhost (Invalid redirect, 4,700)');
	expect(text).toContain('Keep opening n8n as 127.0.0.1');
	expect(text).toContain('Server-to-Server OAuth2 needs no address');
});

/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, no-console -- a command line program: it reads files and prints */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
	answerDifferences,
	differences,
	errorSchema,
	tokenErrorSchema,
	tokenSchema,
	type Difference,
} from '../sandbox/schemas';
import { allOperations } from '../sandbox/endpoints';

/** One recorded answer; INDEX.tsv names the files. */
interface Sample {
	method: string;
	path: string;
	status: number;
	body: unknown;
}

/** Endpoints the sandbox does not have, and why. */
const WITHOUT_ENDPOINT: Array<{ sample: RegExp; reason: string }> = [
	{ sample: /^\S+ \(webhook\)/, reason: 'a webhook Zoom sends; the node polls' },
	{ sample: /^POST \/users$/, reason: 'users are not created by any operation' },
	{ sample: /^POST \/users\/\S+\/webinars$/, reason: 'webinars are not created by any operation' },
	{
		sample: /^GET \/meetings\/\S+\/transcript$/,
		reason: 'no operation or event reads transcripts',
	},
];

/** Differences that are the sample's own doing. */
const EXPLAINED: Array<{ file: string; difference: RegExp; reason: string }> = [
	{
		file: 'errors/06.json',
		difference: /must be object/,
		reason: 'Zoom Events, which the node does not use, answered JSON that cannot be parsed',
	},
	{
		file: 'past_meetings-id-participants-get/03.json',
		difference: /attentiveness_score/,
		reason: 'made by hand; Zoom has no such field here',
	},
	{
		file: 'report-daily-get/03.json',
		difference: /"total_/,
		reason: 'made by hand; Zoom gives counts of the day, no running totals',
	},
];

const [folder] = process.argv.slice(2);
if (!folder) {
	console.error('Which folder? npm run check:answers -- <folder with INDEX.tsv>');
	process.exit(2);
}

let accepted = 0;
let listed = 0;
let unexplained = 0;

const files = readFileSync(join(folder, 'INDEX.tsv'), 'utf8')
	.split('\n')
	.map((line) => line.split('\t')[0])
	.filter((file) => file.endsWith('.json'));
for (const file of files)
	check(file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Sample);

console.log(
	`${files.length} samples, ${accepted} accepted, ${listed} listed with a reason, ${unexplained} unexplained`,
);
if (unexplained > 0) process.exitCode = 1;

function check(file: string, sample: Sample): void {
	const found = compare(sample);
	if (typeof found === 'string') {
		listed++;
		console.log(`${file}  -  not compared: ${found}`);
		return;
	}
	let isUnclear = false;
	for (const { path, what } of found) {
		const known = EXPLAINED.find(
			(one) => one.file === file && one.difference.test(`${path} ${what}`),
		);
		isUnclear ||= !known;
		console.log(`${file}  ${path}  ${what}${known ? `  (${known.reason})` : '  UNEXPLAINED'}`);
	}
	if (isUnclear) unexplained++;
	else if (found.length > 0) listed++;
	else accepted++;
}

/** The differences of a sample, or why it cannot be compared. */
function compare({ method, path, status, body }: Sample): Difference[] | string {
	if (path === '/oauth/token') {
		return differences(status < 400 ? tokenSchema : tokenErrorSchema, body);
	}
	if (status >= 400) return differences(errorSchema, body);
	const missing = WITHOUT_ENDPOINT.find(({ sample }) => sample.test(`${method} ${path}`));
	if (missing) return missing.reason;
	const operation = allOperations.find((one) => one.method === method && one.path === path);
	if (!operation) return [{ path: '(endpoint)', what: `${method} ${path} is not in the sandbox` }];
	return answerDifferences(operation, body);
}

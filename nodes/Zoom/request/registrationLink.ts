import type { IExecuteSingleFunctions, IPollFunctions } from 'n8n-workflow';
import { isServerToServer } from '../http/account';
import { readUserIdentifier } from './identifiers';
import { rethrow, ValidationError } from '../http/validationError';
import { codeIn, findNumber } from './registrationCodes';

/** How long an item, and how long a poll, may look for a link, in milliseconds: a poll has 30 seconds or more. */
const PATIENCE = { item: 300_000, poll: 20_000 };

/**
 * The meeting or webinar number behind a registration link that holds a code instead. Zoom has no way to ask for it, so
 * the meetings or webinars of the host are looked through.
 * @returns undefined when the text is no such link
 * @throws ValidationError when no session of the host has it, and what a request to Zoom throws
 */
export async function readRegistrationLink(
	context: IExecuteSingleFunctions | IPollFunctions,
	input: unknown,
): Promise<string | undefined> {
	const link = codeIn(input);
	if (!link) return undefined;
	const host = hostOf(context);
	const patience = 'getItemIndex' in context ? PATIENCE.item : PATIENCE.poll;
	const found = await findNumber(context, { host, ...link }, Date.now() + patience);
	if (found === 'none') {
		throw new ValidationError(
			`holds a registration link that belongs to none of the host's ${link.sessions}`,
			'Check that the link is whole, or choose from the list, or enter the ID. A link that is newer than five minutes may not be known yet.',
		);
	}
	if (found === 'unfinished') {
		throw new ValidationError(
			'holds a registration link that takes long to find',
			'Run it again within five minutes: it goes on where it stopped looking. Or enter the ID.',
		);
	}
	return found.number;
}

function hostOf(context: IExecuteSingleFunctions | IPollFunctions): string {
	if (!isServerToServer(context)) return 'me';
	const chosen = context.getNodeParameter('hostId', '', { extractValue: true });
	try {
		return readUserIdentifier(chosen, true);
	} catch (error) {
		rethrow(
			error,
			() =>
				new ValidationError(
					'holds a registration link, which names no meeting or webinar by itself',
					"Choose in 'Host' whose sessions to look through, or enter the ID.",
				),
		);
	}
}

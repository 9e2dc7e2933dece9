import { notPermitted } from './adviceOnPermission';
import { noSuchSession } from './adviceOnSessions';
import { tell, tellByWords, type Phrases, type Told } from './adviceTable';
import type { Explanation, Refusal } from './errors';
import { isOf, shows, type Form } from './shown';
import { quote } from './zoomText';

const BLOCKED_DOMAIN: Told = {
	message: 'The domain of this email address is blocked',
	description:
		"Enter an address of another domain, or let an administrator look into it with Zoom's support.",
};

const NO_BASIC_LEFT: Told = {
	message: 'The account has no room for another Basic user',
	description:
		'Remove Basic users who are not needed in Zoom, or give this user a license, then try again.',
};

const NO_LICENSE_LEFT: Told = {
	message: 'The account has no license of this kind left',
	description:
		'Take one from another user, or buy more in Zoom, then try again. Or choose another type of user.',
};

const NOT_ACCEPTED: Told = {
	message: 'This user has not accepted the invitation to the Zoom account',
	description:
		'The invitation is open or has expired. Let an administrator invite the person again in Zoom, or choose another user.',
};

const NEVER_JOINED: Told = {
	message: 'This user never joined, so there is nobody to delete',
	description:
		'The invitation has expired. Look in Zoom among the pending users whether it still stands there, and remove it there.',
};

const NO_BASIC_IN_RETURN: Told = {
	message: "The license can't be taken away: no Basic one is left",
	description: 'Remove Basic users who are not needed in Zoom, then try again.',
};

const CARRIES_PHONE: Phrases = [
	[
		/call.?queue|receptionist/i,
		{
			message: 'This user looks after a call queue or an auto receptionist',
			description: 'Give that task in Zoom Phone to somebody else first, then try again.',
		},
	],
];

const MANAGED: Told = {
	message: 'A user of a managed domain stays in the account',
	description:
		'The account owns the domain of the address. Choose to delete the user for good, if the data may go, or deactivate the user.',
};

const GONE: Told = {
	message: 'The user is gone already',
	description:
		'The account has nobody of this ID or email address. If somebody should be there, check the ID or address, or choose the user from the list.',
};

const NO_SUCH_PANELIST: Told = {
	message: 'Zoom does not know this panelist',
	description:
		"The person may be gone already. Check the panelist's ID or email address, and the ID of the webinar: Zoom can also mean its host.",
};

/** What Zoom's sentences of code 300 about users mean. */
export const NOT_TAKEN_OF_USERS: Phrases = [
	[
		/name contains an invalid word/i,
		{
			message: 'Zoom does not take a word of the name',
			description: "Leave the word out of the user's names.",
		},
	],
	[
		/parameter: password/i,
		{
			message: 'Zoom does not take this password',
			description: "Choose one that keeps to the account's rules for passwords.",
		},
	],
	[
		/on-prem/i,
		{
			message: "This account can't have on-premise users",
			description: 'Choose another type of user.',
		},
	],
	[
		/plan_united_type|\bsubscription "/i,
		{
			message: 'The account does not have the plan that the user shall get',
			description: 'Choose a plan that the account has, or leave it out.',
		},
	],
	[
		/transfer-to email/i,
		{
			message: "A user's data can't go to the same user",
			description: 'Enter the address of somebody else who takes over the data.',
		},
	],
	[
		/API user/i,
		{
			message: "A user who was made for the API can't be removed",
			description: "Choose another user, or ask Zoom's support.",
		},
	],
	[
		/zoom events/i,
		{
			message: 'Zoom Events of this user stand in the way',
			description:
				'Cancel them or give them to somebody else in Zoom first, then try again. Or choose another user.',
		},
	],
];

/** What Zoom says of users only. */
export const ON_USERS: Record<number, Told> = {
	1000: carriesPhone,
	1001: noSuchUser,
	1005: {
		message: 'This email address is taken in Zoom already',
		description: 'Enter another address, or change the user who has it.',
	},
	1009: {
		message: 'This person has an active Zoom account already',
		description:
			'Enter another email address. If the person is a user of this account, there is nothing to create.',
	},
	1010: otherAccount,
	1102: {
		message: 'The account has no Zoom Phone license left',
		description: 'Leave out Zoom Phone, take a license from another user, or buy more in Zoom.',
	},
	1107: managedOrBlocked,
	1108: {
		message: "The user can't get this type",
		description:
			'Check in Zoom that a license of this type is left and that your role may give it. Or choose another type.',
	},
	1109: {
		message: 'Only a user with a paid license can have this',
		description: 'Give the user a license first, or leave out what needs one.',
	},
	1116: {
		message: "This email address is outside of the account's domains",
		description:
			'Enter an address of one of these domains, or let an administrator of the account allow the other one.',
	},
	1117: {
		message: "An administrator can't be taken out of the account",
		description: 'Give the user another role in Zoom first, then try again.',
	},
	1120: (refusal, form) =>
		tell(isOf(form, 'user/delete') ? NEVER_JOINED : NOT_ACCEPTED, refusal, form),
	2002: {
		message: 'Single sign-on is off for this Zoom account',
		description: "Choose another way to add the user, or ask Zoom's support to switch it on.",
	},
	2016: {
		message: 'Zoom does not let this account add users',
		description: "Ask Zoom's support what the account lacks.",
	},
	2032: {
		message: "This account can't add users for single sign-on ahead of time",
		description: "Choose another way to add the user, or ask Zoom's support for that option.",
	},
	2033: NO_BASIC_LEFT,
	2034: NO_LICENSE_LEFT,
	2035: {
		message: "This kind of Zoom account can't add users",
		description: "Use a credential of another account, or ask Zoom's support.",
	},
	2036: {
		message: "This person owns an account that others can't invite",
		description: "Enter another email address, or ask Zoom's support.",
	},
	2037: {
		message: 'Zoom does not let this person be invited',
		description: "Enter another email address, or ask Zoom's support.",
	},
	2038: NO_LICENSE_LEFT,
	2039: (refusal, form) =>
		/basic license/i.test(refusal.message)
			? tell(NO_BASIC_IN_RETURN, refusal, form)
			: notPermitted(refusal, form),
	3412: NO_BASIC_LEFT,
	4100: {
		message: 'This personal link name is taken',
		description: 'Choose another one: a user of the account has it.',
	},
	11321: BLOCKED_DOMAIN,
};

function carriesPhone(refusal: Refusal, form: Form): Explanation {
	return (
		tellByWords(CARRIES_PHONE, refusal, form) ?? {
			message: "This user can't be read or changed yet",
			description: `Look in Zoom whether the person has accepted the invitation to the account. ${quote(refusal.message)}`,
		}
	);
}

function managedOrBlocked(refusal: Refusal, form: Form): Explanation {
	return tell(/managed/i.test(refusal.message) ? MANAGED : BLOCKED_DOMAIN, refusal, form);
}

function noSuchUser(refusal: Refusal, form: Form): Explanation {
	const { message: zoom } = refusal;
	if (/^(meeting|webinar) (?!host )(\S+ )?(does )?not exist/i.test(zoom))
		return noSuchSession(refusal, form);
	if (isOf(form, 'user/delete')) return tell(GONE, refusal, form);
	if (isOf(form, 'webinar/removePanelist')) return tell(NO_SUCH_PANELIST, refusal, form);
	return {
		message: 'Zoom does not know this user',
		description: shows(form, 'userId')
			? `Check 'User': choose one from the list, or enter the email address with which the person logs in to Zoom. The user must belong to the connected account. ${quote(zoom)}`
			: form.resource === 'user'
				? `Choose one from the list, or enter the email address with which the person logs in to Zoom. The user must belong to the connected account. ${quote(zoom)}`
				: `It is the host that Zoom means, who was removed or belongs to another account. Check the ID of the meeting or webinar. ${quote(zoom)}`,
	};
}

function otherAccount({ message: zoom }: Refusal, form: Form): Explanation {
	return {
		message: 'This user belongs to another Zoom account',
		description: shows(form, 'userId')
			? `Choose a user of the connected account, or use a credential of the other account. ${quote(zoom)}`
			: `It is the host that Zoom means. Check the ID, or use a credential of the host's account. ${quote(zoom)}`,
	};
}

import { tellByWords, type Phrases } from './adviceTable';
import type { Explanation, Refusal } from './errors';
import { takesAway, type Form } from './shown';
import { quote } from './zoomText';

const PLAN_OR_ROLE =
	"Check three things in Zoom: the account's plan includes this feature, the user has the license for it, and the user's role may use it.";

/** Who may do what belongs to a resource. */
const WHO: Record<string, string> = {
	user: 'Use a credential of an administrator whose role may manage users.',
	report:
		'Use a credential of an administrator whose role may see reports. The account needs a Pro plan or higher.',
	recording:
		'Use a credential of the host, or of an administrator whose role may manage recordings.',
};

const HOSTS_MAY_DELETE =
	"Use a credential of an administrator whose role may manage recordings, or of the host: the account's settings must let hosts delete them.";

/** What Zoom's sentences of code 200 mean. */
const NOT_PERMITTED: Phrases = [
	[
		/be activated or deactivated/i,
		{
			message: "This user can't be activated or deactivated",
			description:
				'Zoom leaves Zoom Rooms and administrators as they are. Choose another user, or take the role of an administrator away in Zoom first.',
		},
	],
	[
		/zoom rooms? user/i,
		{
			message: 'Zoom does not do this with a Zoom Room',
			description: 'Choose a user who is a person, or look after the room in Zoom itself.',
		},
	],
	[
		/deactivated user/i,
		{
			message: 'Zoom does not let this deactivated user be deleted',
			description: "Activate the user in Zoom and then try again, or ask Zoom's support.",
		},
	],
	[
		/out of your account/i,
		{
			message: 'This user belongs to another Zoom account',
			description: 'Choose a user of the connected account.',
		},
	],
	[
		/no meetings license/i,
		{
			message: "A user without a meetings license can't have this",
			description:
				'Give the user a license that can host, or leave out the personal meeting ID and its settings.',
		},
	],
	[
		/permissions? \[/i,
		{
			message: "The role of this credential's user lacks a permission",
			description:
				'Let an administrator add it to the role in Zoom, or use a credential of an administrator.',
		},
	],
	[
		/paid|plan/i,
		{
			message: "The Zoom account's plan does not include this",
			description: PLAN_OR_ROLE,
		},
	],
];

/** Code 200. */
export function notPermitted(refusal: Refusal, form: Form): Explanation {
	const { message: zoom } = refusal;
	const isDeleted = form.resource === 'recording' && takesAway(form);
	const who = isDeleted ? HOSTS_MAY_DELETE : (WHO[String(form.resource)] ?? PLAN_OR_ROLE);
	return (
		tellByWords(NOT_PERMITTED, refusal, form) ?? {
			message: 'Zoom does not permit this',
			description: `${who} ${quote(zoom)}`,
		}
	);
}

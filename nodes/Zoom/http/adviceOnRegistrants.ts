import { tell, type Told } from './adviceTable';
import type { Explanation, Refusal } from './errors';
import { isAboutPast, isOf, sessionKind, takesAway, type Form } from './shown';
import { quote } from './zoomText';

const GONE: Told = {
	message: 'The registrant is gone already',
	description:
		"Nobody with this ID is registered for this session. If the person should be, check the ID: it is the registrant's own, not the email address.",
};

const NO_SUCH_REGISTRANT: Told = {
	message: 'Zoom has no such registrant',
	description:
		'Check the ID: it must be of somebody who is registered for this session. Or choose the person from the list.',
};

/** Zoom says it under the codes 300, 404 and 3000, and of webinars as if they were meetings. */
const REGISTRATION_OFF =
	/registration (has|is) not (been )?enabled|not (have )?registration (as )?required/i;

/** Whether people can't register for the session that is asked for. */
export function isRegistrationOff({ message: zoom }: Refusal): boolean {
	return REGISTRATION_OFF.test(zoom);
}

/** People can't register, and what may be the reason. */
export function registrationOff({ message: zoom }: Refusal, form: Form): Explanation {
	const kind = sessionKind(form, zoom);
	if (isAboutPast(form)) {
		return {
			message: `Nobody had to register for this ${kind}`,
			description: `Zoom can list absentees only where people registered. Choose another ${kind}. ${quote(zoom)}`,
		};
	}
	const elsewhere =
		kind === 'meeting' && form.resource === 'meeting'
			? "If the ID is a webinar's, set 'Resource' to Webinar."
			: '';
	const where =
		kind === 'meeting'
			? "Switch it on in Zoom, or with Meeting > Update and the setting 'Approval Type'. A recurring meeting without a fixed time can't have it."
			: "Switch it on in Zoom, or with Webinar > Update and the setting 'Approval Type'. A recurring webinar without a fixed time can't have it.";
	const what = takesAway(form) ? 'So it has no registrants. Check the ID.' : where;
	return {
		message: `Registration is off for this ${kind}`,
		description: `${what} ${elsewhere} ${quote(zoom)}`,
	};
}

/** Code 3079, and codes 300 and 3000 in its words. */
export function noSuchRegistrant(refusal: Refusal, form: Form): Explanation {
	return tell(takesAway(form) ? GONE : NO_SUCH_REGISTRANT, refusal, form);
}

/** No room for another registrant. */
export function full({ message: zoom }: Refusal, form: Form): Explanation {
	const kind = sessionKind(form, zoom);
	const others = isOf(form, `${kind}/updateRegistrantStatus`)
		? 'or cancel the registration of somebody else first'
		: 'or register the person for another session';
	return {
		message: `The ${kind} is full`,
		description: `Raise its capacity in Zoom, ${others}. ${quote(zoom)}`,
	};
}

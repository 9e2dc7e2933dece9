import { choice, type Field } from '../builders';

/** The ways to log in, of which one email address can have several. */
export function loginTypeField(description: string): Field {
	return choice(
		'login_type',
		'Login Type',
		description,
		[
			['Alipay (China)', 23],
			['API', 99],
			['Apple', 24],
			['Facebook', 0],
			['Google', 1],
			['Microsoft', 27],
			['Mobile Device', 97],
			['Phone Number (China)', 11],
			['RingCentral', 98],
			['Single Sign-On', 101],
			['WeChat (China)', 21],
			['Work Email', 100],
		],
		{ default: 100 },
	);
}

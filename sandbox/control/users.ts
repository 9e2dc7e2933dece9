import { addUser } from '../behaviour/users';
import type { User } from '../data/types';
import { enumOf, object, string } from '../endpoints/shapes/schema';
import { control, open } from './control';

export const users = {
	/** A member of the account, active unless `status` says otherwise. */
	addUser: control(
		open<Partial<User>>()(
			object({ status: enumOf(string, ['active', 'inactive', 'pending']), email: string }),
		),
		(context, fields) => addUser(context, fields),
	),
};

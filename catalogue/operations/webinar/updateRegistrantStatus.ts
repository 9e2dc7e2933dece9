import type { OperationEntry } from '../../entry';
import { ofStatus } from '../../registrants';

const entry: OperationEntry = {
	wants: 'A webinar license, and registration switched on',
	...ofStatus('webinar'),
};

export default entry;

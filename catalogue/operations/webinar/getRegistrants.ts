import type { OperationEntry } from '../../entry';
import { ofList } from '../../registrants';

const entry: OperationEntry = {
	wants: 'A webinar license, and registration switched on',
	...ofList('webinar'),
};

export default entry;

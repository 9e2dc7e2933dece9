import { interpretation } from '../meeting/interpretation';
import { settingsOf } from '../meeting/setting';
import { webinarAlternativeHosts } from './alternativeHosts';
import { webinarAudioAndVideo } from './audioAndVideo';
import { emails } from './emails';
import { practiceAndSurvey } from './practiceAndSurvey';
import { questionsAndAnswers } from './questions';
import { recording } from './recording';
import { webinarRegistration } from './registration';
import { webinarSecurityAndAccess } from './securityAndAccess';
import { simulive } from './simulive';

/** Zoom's `settings` object of a webinar, grouped by theme as a meeting's; Create and Update share it. */
export const webinarSettings = settingsOf([
	webinarAlternativeHosts,
	webinarAudioAndVideo,
	emails,
	interpretation,
	practiceAndSurvey,
	questionsAndAnswers,
	recording,
	webinarRegistration,
	webinarSecurityAndAccess,
	simulive,
]);

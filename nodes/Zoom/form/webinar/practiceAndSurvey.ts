import { flag, string } from '../builders';
import { settingGroup } from '../meeting/setting';

/** What comes before and after the webinar. */
export const practiceAndSurvey = settingGroup('Practice and Survey', 'practiceAndSurvey', [
	flag(
		'practice_session',
		'Practice Session',
		'Whether host and panelists can practice before attendees come in',
	),
	flag('post_webinar_survey', 'Survey', 'Whether a survey opens when attendees leave'),
	string('survey_url', 'Survey Link', 'Page with the survey', 'https://example.com/survey'),
]);

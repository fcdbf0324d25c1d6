/** Why a message of the lounge is reported. There is no free text: it could name people. */
export const reportReasons = ['abuse', 'hate', 'sexual', 'spam', 'personal_data', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

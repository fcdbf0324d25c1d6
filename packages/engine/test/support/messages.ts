import { catalogue } from '@lifegrid/content/catalogue.generated'

/** The words of all messages, for catalogues that are small otherwise. */
export const { messages } = catalogue

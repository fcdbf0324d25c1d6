import { catalogue } from '@lifegrid/content/catalogue.generated'

const { messages, occupations, deeds = [] } = catalogue

/** What every catalogue needs, from the content. For catalogues that are small otherwise. */
export const words = { messages, occupations, deeds }

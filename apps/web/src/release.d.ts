/** The release of the client, which the build fills in. */
declare const __RELEASE__: string

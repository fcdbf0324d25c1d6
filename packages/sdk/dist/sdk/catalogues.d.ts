import type { ReadCommandName, ServerFrame } from './messages.generated.js';
/** The reads whose answers have a part that is the same for all players, and the types of these answers. */
export declare const cataloguedReads: {
    readonly getSchools: 'schools';
    readonly getJobs: 'jobs';
    readonly getStore: 'store';
    readonly getExtraCurriculars: 'extraCurriculars';
    readonly getAchievements: 'achievementsList';
    readonly getEnergyRefillTiers: 'energyRefillTiers';
    readonly getTimeSkipTiers: 'timeSkipTiers';
};
/** Keeps the parts of answers that are the same for all players, so that the server sends each of them once: [OUT-3]. */
export interface Catalogues {
    /** The message of a read that names what the client has; undefined for other reads. */
    messageOf(type: ReadCommandName): {
        readonly have: string;
    } | undefined;
    /** The whole frame that a `catalogued` frame stands for. Other frames are returned as they are. */
    complete(frame: ServerFrame): ServerFrame;
}
export declare function catalogues(): Catalogues;

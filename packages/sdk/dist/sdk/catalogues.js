import { withPart } from '../contract/catalogue-part.js';
/** The reads whose answers have a part that is the same for all players, and the types of these answers. */
export const cataloguedReads = {
    getSchools: 'schools',
    getJobs: 'jobs',
    getStore: 'store',
    getExtraCurriculars: 'extraCurriculars',
    getAchievements: 'achievementsList',
    getEnergyRefillTiers: 'energyRefillTiers',
    getTimeSkipTiers: 'timeSkipTiers',
};
/** Parts that are kept: those of a few releases. */
const partsMax = 32;
export function catalogues() {
    /** Parts by version, oldest first. */
    const parts = new Map();
    /** The last version of each type of frame. */
    const versions = new Map();
    return {
        messageOf(type) {
            if (!Object.hasOwn(cataloguedReads, type))
                return undefined;
            return { have: versions.get(cataloguedReads[type]) ?? '' };
        },
        complete(frame) {
            if (frame.type !== 'catalogued')
                return frame;
            const { of, version, notModified: _notModified, catalogue, life, ...envelope } = frame;
            const part = catalogue ?? parts.get(version);
            if (part === undefined)
                return frame;
            parts.set(version, part);
            versions.set(of, version);
            const [oldest] = parts.keys();
            if (parts.size > partsMax && oldest !== undefined)
                parts.delete(oldest);
            return { ...withPart(life, part), ...envelope, type: of };
        },
    };
}

/** What a client sends with each command. */
export interface CommandMessages {
    /** Marks an unlocked achievement as seen. */
    acknowledgeAchievement: {
        id: string;
    };
    /** Decides a pending question. The clock then continues. */
    answer: {
        /** The event's id, from the `questionEvent`. */
        eventId: string;
        /** The option's id, from the `questionEvent`. */
        option: string;
    };
    /** Takes up an activity outside school and work. */
    applyForExtracurricular: {
        id: string;
    };
    /** Applies for a job. The answer comes after some game days. */
    applyForJob: {
        /** The ladder's id, from the `jobs` frame. */
        job: string;
        /** The rung's id. Absent: the highest rung that the player qualifies for. */
        rung?: string | undefined;
        /** Whether to work part-time, on weekends or afternoons. Possible from age 14, on the first rung of a ladder only. */
        partTime?: boolean | undefined;
    };
    /** Applies to a school, or accepts the place that it has offered. */
    applyForSchool: {
        /** The school's id, from the `schools` frame. */
        school: string;
        /** The major's id. If the school has several majors, it can also be chosen later. */
        major?: string | undefined;
    };
    /** Sets how the life continues while the player is away. */
    awayMode: {
        /** `freeze`: the clock stops. `realTime`: one game minute passes per minute. `autopilot`: the clock runs at the speed that the player has set. */
        mode: 'freeze' | 'realTime' | 'autopilot';
        /** Categories of events whose decisions always wait for the player, even small ones. */
        hold?: string[] | undefined;
    };
    /** Ends a relationship before marriage. */
    breakUp: undefined;
    /** Names the newborn character and starts the life. */
    characterSetup: {
        /** A name: letters of any script, with spaces, hyphens, dots or apostrophes between them. */
        firstname: string;
        /** A name: letters of any script, with spaces, hyphens, dots or apostrophes between them. */
        lastname: string;
        sex: 'female' | 'male';
    };
    /** Chooses a major, and optionally a minor, at college. Changing the major late costs a year. */
    chooseMajor: {
        major: string;
        /** The minor's id. Null drops the minor; absent leaves it as it is. */
        minor?: string | null | undefined;
    };
    /** Claims today's reward. Days are UTC days. */
    claimDailyReward: undefined;
    /** Claims the reward of an event in the feed. */
    claimEvent: {
        eventId: string;
    };
    /** Claims the reward of one of today's quests that is complete. */
    claimQuestReward: {
        questId: string;
    };
    /** Says something to a person. It takes no game time. The answer arrives as `conversationEvent`. */
    conversation: {
        /** The person's id. */
        character: string;
        type: 'activity' | 'checkIn' | 'askAboutDay' | 'flatter' | 'studySession' | 'chat';
        /** The player's own words, without control characters (except line breaks) and invisible characters. Absent: the game chooses a sentence of this type. */
        text?: string | undefined;
    };
    /** Spends an evening with the partner. */
    dateNight: {
        /** How to spend the evening. Absent: a walk. */
        idea?: 'walk' | 'cooking' | 'cinema' | 'museum' | 'dancing' | 'concert' | 'restaurant' | 'weekend-away' | undefined;
    } | null | undefined;
    /** Stores the push notification token of this device, or removes it. */
    deviceToken: {
        platform: 'ios' | 'android' | 'web';
        /** The token from the push service of the platform. Null removes the stored token. */
        token: string | null;
    };
    /** Ends a marriage and divides the property. */
    divorce: undefined;
    /** Leaves school without a diploma. */
    dropOut: undefined;
    /** Sets what a pupil or student concentrates on. */
    focusUpdate: {
        focus: 'Balanced' | 'Academics' | 'Sports' | 'Social';
    };
    /** Asks for all achievements, unlocked or not. */
    getAchievements: {
        /** The version of the catalogue that the client has, or "" for none: the answer is a `catalogued` frame then. */
        have?: string | undefined;
    } | undefined;
    /** Asks for the latest conversations, newest first. */
    getConversations: undefined;
    /** Asks for today's quests and their progress. Days are UTC days. */
    getDailyQuests: undefined;
    /** Asks for the streak of claimed days and today's reward. */
    getDailyRewards: undefined;
    /** Asks for the prices of energy. */
    getEnergyRefillTiers: {
        /** The version of the catalogue that the client has, or "" for none: the answer is a `catalogued` frame then. */
        have?: string | undefined;
    } | undefined;
    /** Asks for the activities outside school and work. */
    getExtraCurriculars: {
        /** The version of the catalogue that the client has, or "" for none: the answer is a `catalogued` frame then. */
        have?: string | undefined;
    } | undefined;
    /** Asks for the people in whose life the player may go on, and what they would inherit. */
    getHeirs: undefined;
    /** Asks for the career ladders, their requirements, and the player's job. */
    getJobs: {
        /** The version of the catalogue that the client has, or "" for none: the answer is a `catalogued` frame then. */
        have?: string | undefined;
    } | undefined;
    /** Asks for the statistics of this life, of all lives, and of the player. */
    getPlayerStatistics: undefined;
    /** Asks for the schools, their requirements and answers, and the subjects. */
    getSchools: {
        /** The version of the catalogue that the client has, or "" for none: the answer is a `catalogued` frame then. */
        have?: string | undefined;
    } | undefined;
    /** Asks for the items of the store, the homes, and the player's money. */
    getStore: {
        /** The version of the catalogue that the client has, or "" for none: the answer is a `catalogued` frame then. */
        have?: string | undefined;
    } | undefined;
    /** Asks the dating app for a person, of the other sex unless `sex` is given. */
    getSwipeCharacter: {
        sex?: 'female' | 'male' | undefined;
    } | null | undefined;
    /** Asks for the prices of skipping time. */
    getTimeSkipTiers: {
        /** The version of the catalogue that the client has, or "" for none: the answer is a `catalogued` frame then. */
        have?: string | undefined;
    } | undefined;
    /** Marks the messages of a conversation as read. */
    markConversationAsRead: {
        id: string;
    };
    /** Marries the fiancé or fiancée. */
    marry: {
        /** The kind of wedding. Absent: at the registry office. */
        wedding?: 'registry' | 'family' | 'feast' | undefined;
    } | null | undefined;
    /** Moves to another home. A home is rented, or bought with a fifth of its price and a mortgage. */
    moveHome: {
        /** The home's id, from the `store` frame; `parents` for the parents' house. */
        home: string;
    };
    /** Gives the partner a gift. */
    partnerGift: {
        /** The gift. Absent: flowers. */
        gift?: 'note' | 'flowers' | 'book' | 'record' | 'watch' | 'journey' | undefined;
    } | null | undefined;
    /** Heartbeat. The edge answers it. */
    ping: undefined;
    /** Asks the partner to marry. */
    propose: undefined;
    /** Buys energy with diamonds. */
    purchaseEnergyRefill: {
        tier: string;
    };
    /** Exchanges the receipt of a purchase in an app store for diamonds. */
    purchaseInAppItem: {
        productId: string;
        /** The receipt, as the app store returned it. Each receipt is accepted once. */
        receipt: string;
    };
    /** Buys an item in the store. */
    purchaseItem: {
        /** The item's id, from the `store` frame. */
        item: string;
    };
    /** Skips a span of game time for diamonds. The skip stops at a decision and at death. */
    purchaseTimeSkip: {
        tier: string;
    };
    /** Gives up an activity. */
    quitExtracurricular: {
        id: string;
    };
    /** Starts an attempt to quit a habit. It brings cravings, and ends in success or a relapse. */
    quitHabit: {
        /** The habit's id, from the `playerObject`. */
        habit: string;
    };
    /** Quits the job. A player who quits gets no unemployment benefit. */
    quitJob: null | Record<string, never> | undefined;
    /** Repays a debt in addition to the weekly payments. */
    repayLoan: {
        debt: 'student' | 'mortgage' | 'loan' | 'card';
        /** The amount to repay, integer cents. No more than the debt is paid. */
        cents: number;
    };
    /** Begins another life: a new one, or after death the life of an heir. A short record of the old life is kept. */
    restart: {
        heir: string;
    } | undefined;
    /** Asks for the whole state. */
    resync: undefined;
    /** Retires from work and starts the pension. From age 62. */
    retire: null | Record<string, never> | undefined;
    /** Asks for the details of a person. */
    retrievePerson: {
        id: string;
    };
    /** Asks a person out. Both must be adults, single, unrelated, and like each other (affinity above 20). */
    romance: {
        id: string;
    };
    /** Sees a doctor, who finds unknown conditions and treats known ones. Costs energy and money. */
    seeDoctor: {
        /** The id of a known condition to be treated. Absent: the doctor looks for unknown conditions. */
        condition?: string | undefined;
    };
    /** Sets the speed of the clock: a value v means 5000 / v game minutes per second. */
    speed: 10000 | 1000 | 500 | 50 | 20 | 1;
    /** Starts the clock again after `stop`, at its former speed. */
    start: undefined;
    /** Stops the clock until `start`. */
    stop: undefined;
    /** Ends an attempt to quit. The habit resumes. */
    stopQuitHabit: {
        /** The habit's id, from the `playerObject`. */
        habit: string;
    };
    /** Says yes, or with `like: false` no, to a person whom the dating app showed today. */
    swipeMatch: {
        id: string;
        like?: boolean | undefined;
    };
    /** Borrows money from the bank, depending on the wage. It is repaid weekly over five years. */
    takeLoan: {
        /** The amount to borrow, integer cents. At least 10,000 (100.00). */
        cents: number;
    };
    /** Starts trying for a child with the partner, or waiting for an adoption. `trying: false` stops it. */
    tryForChild: {
        trying?: boolean | undefined;
    } | null | undefined;
}
/** Commands that are acknowledged once they are committed. */
export type WriteCommandName = 'acknowledgeAchievement' | 'answer' | 'applyForExtracurricular' | 'applyForJob' | 'applyForSchool' | 'awayMode' | 'breakUp' | 'characterSetup' | 'chooseMajor' | 'claimDailyReward' | 'claimEvent' | 'claimQuestReward' | 'conversation' | 'dateNight' | 'deviceToken' | 'divorce' | 'dropOut' | 'focusUpdate' | 'getSwipeCharacter' | 'markConversationAsRead' | 'marry' | 'moveHome' | 'partnerGift' | 'propose' | 'purchaseEnergyRefill' | 'purchaseInAppItem' | 'purchaseItem' | 'purchaseTimeSkip' | 'quitExtracurricular' | 'quitHabit' | 'quitJob' | 'repayLoan' | 'restart' | 'retire' | 'romance' | 'seeDoctor' | 'speed' | 'start' | 'stop' | 'stopQuitHabit' | 'swipeMatch' | 'takeLoan' | 'tryForChild';
/** Commands that are answered with a frame. */
export type ReadCommandName = 'getAchievements' | 'getConversations' | 'getDailyQuests' | 'getDailyRewards' | 'getEnergyRefillTiers' | 'getExtraCurriculars' | 'getHeirs' | 'getJobs' | 'getPlayerStatistics' | 'getSchools' | 'getStore' | 'getTimeSkipTiers' | 'ping' | 'resync' | 'retrievePerson';
/** The first frame of a connection. */
export type InitFrame = {
    type: 'init';
    userID: string;
    token?: string | undefined;
    resume?: {
        epoch: number;
        seq: number;
        history?: string | undefined;
    } | undefined;
    client?: string | undefined;
    id?: string | undefined;
};
/** The fields of each frame, without its type and position. */
export interface FrameBodies {
    /** An achievement was unlocked, and its diamonds were paid. */
    achievementUnlocked: {
        id: string;
        title: string;
        /** What the achievement is given for. For a hidden achievement that is still locked: only that it is hidden. */
        text: string;
        diamonds: number;
        unlocked: boolean;
        /** The number of the life in which it was unlocked, from 0; absent while it is locked. */
        life?: number | undefined;
        /** The game minute at which it was unlocked; absent while it is locked. */
        minute?: number | undefined;
        /** Whether it is unlocked and not acknowledged yet. */
        isNew: boolean;
    };
    /** All achievements, unlocked or not. */
    achievementsList: {
        unlocked: number;
        achievements: {
            id: string;
            title: string;
            /** What the achievement is given for. For a hidden achievement that is still locked: only that it is hidden. */
            text: string;
            diamonds: number;
            unlocked: boolean;
            /** The number of the life in which it was unlocked, from 0; absent while it is locked. */
            life?: number | undefined;
            /** The game minute at which it was unlocked; absent while it is locked. */
            minute?: number | undefined;
            /** Whether it is unlocked and not acknowledged yet. */
            isNew: boolean;
        }[];
    };
    /** The command is committed and will not be lost. */
    ack: {
        replyTo: string;
        /** The game minute at which the command took effect. */
        minute?: number | undefined;
        /** The command was already carried out; this is its recorded result. */
        repeated?: true | undefined;
        /** Only for `init`: true when the missed frames came before it, false when a whole `playerObject` did. */
        resumed?: boolean | undefined;
        /** Only for `init`: the id of the record's history. A client sends it in the `resume` of its next `init`. */
        history?: string | undefined;
    };
    /** Answers a read that has `have`: the frame in two parts. */
    catalogued: {
        /** The type of the frame that this one stands for, such as `schools`. */
        of: string;
        /** The version of the catalogue's part. Send it as `have` with the next read. */
        version: string;
        /** The client has this version: `catalogue` is left out. */
        notModified?: true | undefined;
        /** The part of the frame that is the same for all players. Keep it with its version. */
        catalogue?: Record<string, unknown> | undefined;
        /** The rest of the frame. Its lists name things of the catalogue by `id` and have only the fields that differ. */
        life: Record<string, unknown>;
    };
    /** The player or a person said something. */
    conversationEvent: {
        conversation: string;
        character: string;
        /** The conversation's `type`. It has another name here because `type` is the frame's name. */
        talk: 'activity' | 'checkIn' | 'askAboutDay' | 'flatter' | 'studySession' | 'chat';
        unread: boolean;
        pending: boolean;
        message: {
            id: string;
            message: string;
            /** Suggested answers; the player may also use their own words. */
            answerOptions?: string[] | undefined;
            /** `player`, or the person's id. */
            sender: string;
            sentiment: 'positive' | 'neutral' | 'negative';
            minute: number;
            /** ISO date of the game's calendar. */
            date: string;
            /** The time of day in the game, HH:MM. */
            time: string;
        };
    };
    /** The latest conversations, newest first. */
    conversations: {
        conversations: {
            id: string;
            /** The type of the player's last message; see the command `conversation`. */
            type: 'activity' | 'checkIn' | 'askAboutDay' | 'flatter' | 'studySession' | 'chat';
            /** Who began the conversation. */
            cType: 'player' | 'character';
            /** The person's id. */
            character: string;
            /** The number of the latest turn. The first turn is 1. */
            question: number;
            unread: boolean;
            /** Whether the person's answer is still being written. */
            pending: boolean;
            /** The latest messages, oldest first. */
            conversation: {
                id: string;
                message: string;
                /** Suggested answers; the player may also use their own words. */
                answerOptions?: string[] | undefined;
                /** `player`, or the person's id. */
                sender: string;
                sentiment: 'positive' | 'neutral' | 'negative';
                minute: number;
                /** ISO date of the game's calendar. */
                date: string;
                /** The time of day in the game, HH:MM. */
                time: string;
            }[];
        }[];
    };
    /** Today's quests, and the player's progress. */
    dailyQuests: {
        quests: {
            id: string;
            title: string;
            text: string;
            progress: number;
            goal: number;
            diamonds: number;
            claimed: boolean;
        }[];
        /** When new quests replace these: cluster wall time, ms since the Unix epoch. */
        nextAt: number;
    };
    /** Today's reward was paid. */
    dailyRewardClaimed: {
        diamonds: number;
        streak: number;
    };
    /** The streak of claimed days, and today's reward. */
    dailyRewards: {
        /** The number of days in a row on which a reward was claimed. Today counts once its reward is claimed. */
        streak: number;
        bestStreak: number;
        claimable: boolean;
        /** The index of today's reward in `diamonds`. */
        place: number;
        /** The rewards of the days of a streak, which repeat after the last one. */
        diamonds: number[];
        /** When the next day begins: cluster wall time, ms since the Unix epoch. */
        nextAt: number;
    };
    /** A step of a dilemma, to be decided like a question. The choice leads to the next step or to the end of the dilemma. */
    dilemmaEvent: {
        id: string;
        minute: number;
        title: string;
        message: string;
        importance: number;
        answerOptions: {
            id: string;
            text: string;
            /** The cost of choosing it; absent when it is free. */
            energyCost?: number | undefined;
            /** What it costs, integer cents. */
            moneyCost?: number | undefined;
            diamondCost?: number | undefined;
            /** The odds, as far as the player may know them: one sentence for each outcome. */
            odds?: string[] | undefined;
            /** Why it cannot be chosen now; absent when it can. */
            unavailable?: string | undefined;
        }[];
        /** Only for a step of a dilemma: the dilemma's id and the number of the step, from 1. */
        dilemma: {
            id: string;
            step: number;
        };
    };
    /** The prices of energy, and the energy that was bought and not used yet. */
    energyRefillTiers: {
        tiers: {
            id: string;
            title: string;
            diamonds: number;
            /** How much energy the tier gives; absent for the unlimited tier. */
            energy?: number | undefined;
            /** Minutes of real time in which nothing costs energy; only for the unlimited tier. */
            unlimitedMinutes?: number | undefined;
        }[];
        /** Bought energy that exceeded the maximum. It refills the energy as it is spent. */
        reserve: number;
        /** The cluster time in ms until which nothing costs energy; 0 when no such time was bought. */
        unlimitedUntil: number;
    };
    /** A refusal. The command had no effect. */
    error: {
        code: string;
        message: string;
        /** The command was not taken. The client sends it again, with the same id. */
        retryable: boolean;
        /** The refusal is final for this id. The same command may succeed later, with another id. */
        tryLater?: true | undefined;
        replyTo?: string | undefined;
        /** How long to wait before trying again, in milliseconds. */
        retryAfterMs?: number | undefined;
    };
    /** The activities outside school and work. */
    extraCurriculars: {
        focus: string;
        activities: {
            id: string;
            name: string;
            about: string;
            kind: string;
            /** The weekdays on which it takes place; 0 is Sunday. */
            weekDays: number[];
            /** When it begins, HH:MM. */
            from: string;
            /** When it ends, HH:MM. */
            to: string;
            energy: number;
            /** What it costs to begin, integer cents. */
            cost: number;
            /** The player's level, 1 to 5; only when the player does it. */
            level?: number | undefined;
            /** The name of the level. */
            levelName?: string | undefined;
            /** How well the player does it, 0 to 100; only when the player does it. */
            performance?: number | undefined;
            dateStarted?: string | undefined;
            /** Why the player cannot take it up now; absent when they can, or do it already. */
            unavailable?: string | undefined;
        }[];
        /** Activities that the player gave up. */
        records: {
            id: string;
            name: string;
            level: number;
            performance: number;
            dateStarted: string;
            dateEnded: string;
        }[];
    };
    /** The people in whose life the player may go on after this one. */
    heirs: {
        heirs: {
            id: string;
            firstname: string;
            lastname: string;
            sex: 'female' | 'male';
            relation: string;
            ageYears: number;
            /** What the person would inherit after costs and tax, integer cents. */
            inheritance: number;
        }[];
    };
    /** The career ladders, and the player's job. */
    jobs: {
        /** The player's job; null when the player has none. */
        job: {
            job: string;
            rung: string;
            title: string;
            partTime: boolean;
            weeklyCents: number;
            performance: number;
            sinceMinute: number;
            /** What the next rung still requires, in words; null when it requires nothing more or there is none. */
            nextRequires: string | null;
        } | null;
        retired: boolean;
        /** The player's weekly pension, or what it would be now, integer cents. */
        pensionCents: number;
        applications: {
            job: string;
            rung: string;
            answerMinute: number;
        }[];
        ladders: {
            id: string;
            title: string;
            about: string;
            /** Whether the first rung is also offered part-time. */
            partTime: boolean;
            experienceYears: number;
            rungs: {
                id: string;
                title: string;
                /** The weekly wage before tax, integer cents. */
                weeklyCents: number;
                hours: number;
                /** Why the player cannot apply now; absent when they can. */
                unavailable?: string | undefined;
                /** The chance that an application succeeds, percent; absent when the player cannot apply. */
                chance?: number | undefined;
            }[];
        }[];
    };
    /** The life has ended. `restart` begins another. */
    lifeEnded: {
        minute: number;
        ageYears: number;
        cause: string;
        epitaph: string;
    };
    /** Something happened. */
    messageEvent: {
        /** Numbers the entries of this life from 1 without a gap, so that a client can tell which ones it has. */
        n: number;
        minute: number;
        eventId: string;
        title: string;
        message: string;
        importance: number;
        /** What `claimEvent` pays for it, once. */
        claim?: {
            diamonds?: number | undefined;
            /** Money, integer cents. */
            money?: number | undefined;
            energy?: number | undefined;
        } | undefined;
    };
    /** What happened while the player was away. */
    offlineSummary: {
        /** Game minutes that passed. */
        minutes: number;
        fromDate: string;
        toDate: string;
        /** The most important entries, the most important first. */
        headlines: {
            /** Numbers the entries of this life from 1 without a gap, so that a client can tell which ones it has. */
            n: number;
            minute: number;
            eventId: string;
            title: string;
            message: string;
            importance: number;
            /** What `claimEvent` pays for it, once. */
            claim?: {
                diamonds?: number | undefined;
                /** Money, integer cents. */
                money?: number | undefined;
                energy?: number | undefined;
            } | undefined;
        }[];
        /** Decisions that are waiting for the player. */
        waiting: {
            eventId: string;
            title: string;
            importance: number;
        }[];
        /** Small decisions that were taken for the absent player, as their event declares. */
        decided: {
            eventId: string;
            title: string;
            option: string;
        }[];
        /** Field → [before, after], for the fields that changed. */
        changes: Record<string, [number, number]>;
        /** Field → the causes of its change, the largest first. Together they add up to the change. */
        reasons: Record<string, {
            what: string;
            by: number;
        }[]>;
        /** Ids of the achievements that were unlocked. */
        achievements: string[];
        /** The days on which something happened, in order, with the numbers of their feed entries and the count of quiet days before them. */
        days: {
            date: string;
            quietBefore: number;
            entries: number[];
        }[];
        /** Game days on which nothing happened. */
        quietDays: number;
        /** Whether a decision or a fatal moment stopped the clock. */
        held: boolean;
    };
    /** One person of this life, with all details. It answers `retrievePerson`. It is also sent when the person is new, leaves the life, or has changed in any field, at most once a second for each person unless a command of the player has caused the change. */
    personObject: {
        id: string;
        firstname: string;
        lastname: string;
        sex: 'female' | 'male';
        /** What the person is to the player: mother, father, sister, friend … */
        relation: string;
        ageYears: number;
        status: 'alive' | 'dead';
        occupation: string;
        /** How much the person likes the player, −100 to 100. */
        affinity: number;
        /** How well the player knows the person, 0 to 100. */
        familiarity: number;
        likes: string[];
        dislikes: string[];
        /** Adjectives that describe the person. */
        personality: string[];
        /** The first name of their partner; null if they have none, or the player is their partner. */
        partner: string | null;
        children: number;
        livesElsewhere: boolean;
        ill: boolean;
        relationship: {
            status: 'stranger' | 'acquaintance' | 'friend' | 'close friend' | 'family' | 'dating' | 'engaged' | 'married' | 'separated' | 'divorced' | 'widowed';
            /** The ISO date on which they met. */
            startDate: string;
            /** ISO date of the wedding, or else of the day on which they became a couple; null if they never were one. */
            anniversaryDate: string | null;
            /** Affinity and familiarity in one score, 0 to 100. */
            relationshipScore: number;
            /** How well the two suit each other, 0 to 100. */
            compatibility: number;
            commonInterests: string[];
            challenges: string[];
            futurePlans: string[];
            /** Shared memories, oldest first. */
            eventsLog: {
                date: string;
                what: string;
            }[];
        };
        /** True in the last frame about a person who leaves the life: they have not met for long. Else absent. */
        gone?: boolean | undefined;
    };
    /** The whole state. Sent on connecting, after a gap, after a change of owner, and on `resync`. */
    playerObject: {
        userID: string;
        /** The number of lives that this player lived before. */
        life: number;
        firstname: string;
        lastname: string;
        sex: 'female' | 'male';
        state: {
            /** Game minutes since the life's birth; never decreases. */
            minute: number;
            /** ISO date of the game's calendar. */
            date: string;
            /** The time of day in the game, HH:MM. */
            time: string;
            weekDay: string;
            season: 'spring' | 'summer' | 'autumn' | 'winter';
            ageYears: number;
            ageDays: number;
            stage: string;
            location: string;
            occupation: string;
            energy: number;
            calcEnergy: number;
            peakEnergy: number;
            /** The player's money, integer cents. */
            money: number;
            diamonds: number;
            mood: string;
            happiness: number;
            stress: number;
            health: number;
            social: number;
            hunger: number;
            thirst: number;
            /** The player's weight in tenths of a kilogram. */
            weight: number;
            /** The player's social standing, 0 to 100. */
            prestige?: number | undefined;
            /** The speed of the clock, one of the six values that the command `speed` accepts. */
            gameSpeed: number;
            status: 'creating' | 'playing' | 'dead';
            /** Whether the player stopped the clock with `stop`. */
            stopped: boolean;
            clock: {
                /** Game minutes since the life's birth. */
                anchorMinute: number;
                /** Cluster wall time, ms since the Unix epoch. */
                anchorAt: number;
                /** Game minutes that pass in `rateDen` milliseconds; 0 while the clock is stopped. */
                rateNum: number;
                rateDen: number;
            };
        };
        people: {
            id: string;
            firstname: string;
            lastname: string;
            sex: 'female' | 'male';
            /** What the person is to the player: mother, father, sister, friend … */
            relation: string;
            ageYears: number;
            status: 'alive' | 'dead';
            occupation: string;
            /** How much the person likes the player, −100 to 100. */
            affinity: number;
            /** How well the player knows the person, 0 to 100. */
            familiarity: number;
        }[];
        habits?: {
            id: string;
            /** The verb after "You": 'smoke', 'run'. */
            title: string;
            good: boolean;
            mode: 'kept' | 'quitting' | 'former';
            /** How strong the habit is, 0 to 100. */
            strength: number;
            /** How strong the urge is now, 0 to 100. */
            craving: number;
            /** The number of attempts to quit so far. */
            attempts: number;
        }[] | undefined;
        healthConditions?: {
            id: string;
            /** As it is used in a sentence: 'the flu', 'a broken arm'. */
            title: string;
            course: 'acute' | 'chronic';
            severity: 'mild' | 'moderate' | 'severe';
            /** The game minute of the onset. */
            sinceMinute: number;
            /** Seeing a doctor may change `none` and `failed` when there is a `treatment`. */
            care: 'none' | 'begun' | 'works' | 'failed';
            /** The treatment; absent when only time helps. */
            treatment?: string | undefined;
        }[] | undefined;
        /** The latest entries of the feed, oldest first. */
        feed: {
            /** Numbers the entries of this life from 1 without a gap, so that a client can tell which ones it has. */
            n: number;
            minute: number;
            eventId: string;
            title: string;
            message: string;
            importance: number;
            /** What `claimEvent` pays for it, once. */
            claim?: {
                diamonds?: number | undefined;
                /** Money, integer cents. */
                money?: number | undefined;
                energy?: number | undefined;
            } | undefined;
        }[];
        question: {
            id: string;
            minute: number;
            title: string;
            message: string;
            importance: number;
            answerOptions: {
                id: string;
                text: string;
                /** The cost of choosing it; absent when it is free. */
                energyCost?: number | undefined;
                /** What it costs, integer cents. */
                moneyCost?: number | undefined;
                diamondCost?: number | undefined;
                /** The odds, as far as the player may know them: one sentence for each outcome. */
                odds?: string[] | undefined;
                /** Why it cannot be chosen now; absent when it can. */
                unavailable?: string | undefined;
            }[];
            /** Only for a step of a dilemma: the dilemma's id and the number of the step, from 1. */
            dilemma?: {
                id: string;
                step: number;
            } | undefined;
        } | null;
        /** The id of the record's history. When it differs from the one that the client has, everything that the client has is obsolete. */
        history?: string | undefined;
        pastLives: {
            name: string;
            ageYears: number;
            cause: string;
            /** The estate at the death, integer cents. */
            money: number;
        }[];
    };
    /** Statistics of this life, of all lives, and of the player. */
    playerStatistics: {
        /** Counts of this life, by name. */
        life: Record<string, number>;
        /** The same counts over all lives. */
        allLives: Record<string, number>;
        /** Counts of the player: lives, achievements, streaks. */
        player: Record<string, number>;
    };
    /** The answer to `ping`. */
    pong: {
        replyTo?: string | undefined;
        /** Cluster wall time, ms since the Unix epoch. Clients predict the game clock from it. */
        at?: number | undefined;
    };
    /** The reward of a quest was paid. */
    questRewardClaimed: {
        questId: string;
        diamonds: number;
    };
    /** A decision for the player. The clock is stopped until it is answered. */
    questionEvent: {
        id: string;
        minute: number;
        title: string;
        message: string;
        importance: number;
        answerOptions: {
            id: string;
            text: string;
            /** The cost of choosing it; absent when it is free. */
            energyCost?: number | undefined;
            /** What it costs, integer cents. */
            moneyCost?: number | undefined;
            diamondCost?: number | undefined;
            /** The odds, as far as the player may know them: one sentence for each outcome. */
            odds?: string[] | undefined;
            /** Why it cannot be chosen now; absent when it can. */
            unavailable?: string | undefined;
        }[];
        /** Only for a step of a dilemma: the dilemma's id and the number of the step, from 1. */
        dilemma?: {
            id: string;
            step: number;
        } | undefined;
    };
    /** Something happened between two people: a match, a date, a proposal, a wedding, a separation, a birth. */
    relationshipEvent: {
        minute: number;
        /** match, no-match, declined, date, gift, dating, reunited, engaged, married, anniversary, separated, divorced, widowed, expecting, born … */
        what: string;
        /** Null when the event is not about a person of this life. */
        personId: string | null;
        /** The relationship after the event; null when `personId` is. */
        status: 'stranger' | 'acquaintance' | 'friend' | 'close friend' | 'family' | 'dating' | 'engaged' | 'married' | 'separated' | 'divorced' | 'widowed' | null;
        /** The person's affinity after this event, −100 to 100. */
        affinity: number;
        affinityChange: number;
        /** Null when a `messageEvent` tells it, so that a client that shows both shows no text twice. */
        message: string | null;
    };
    /** The player's education, and all schools and subjects. */
    schools: {
        /** The highest diploma so far. */
        level: string;
        actScore: number | null;
        licences: string[];
        focus: string;
        /** The school that the player attends; null if none. */
        current: {
            educationLevel: string;
            /** The school's id. */
            location: string;
            /** The school's name. */
            locationName: string;
            major: string | null;
            minor: string | null;
            /** The grade point average, 0 to 4.0. */
            GPA: number;
            /** The ISO date of the first day. */
            dateStarted: string;
            /** The ISO date of the last day; null while the player attends the school. */
            dateEnded: string | null;
            /** How well the player does at school, 0 to 100. */
            performance: number;
            focus: string;
            outcome: 'attending' | 'graduated' | 'left' | 'failed';
            /** The current year, from 1; only for the school that the player attends. */
            year?: number | undefined;
            /** How many years the school takes; only for the school that the player attends. */
            years?: number | undefined;
        } | null;
        records: {
            educationLevel: string;
            /** The school's id. */
            location: string;
            /** The school's name. */
            locationName: string;
            major: string | null;
            minor: string | null;
            /** The grade point average, 0 to 4.0. */
            GPA: number;
            /** The ISO date of the first day. */
            dateStarted: string;
            /** The ISO date of the last day; null while the player attends the school. */
            dateEnded: string | null;
            /** How well the player does at school, 0 to 100. */
            performance: number;
            focus: string;
            outcome: 'attending' | 'graduated' | 'left' | 'failed';
            /** The current year, from 1; only for the school that the player attends. */
            year?: number | undefined;
            /** How many years the school takes; only for the school that the player attends. */
            years?: number | undefined;
        }[];
        schools: {
            id: string;
            name: string;
            about: string;
            /** The diploma that the school awards. */
            educationLevel: string;
            years: number;
            /** The yearly cost before grants and the parents' contribution, integer cents. */
            tuition: number;
            /** What the coming year would cost this player after both, integer cents. */
            yourCost: number;
            /** The chance that an application succeeds, percent. */
            chance: number;
            /** Ids of the majors taught here. */
            majors: string[];
            /** The licence that comes with the diploma, if any. */
            licence?: string | undefined;
            /** The state of the player's application, if there is one. */
            application?: 'sent' | 'offered' | 'refused' | 'chosen' | undefined;
            /** Why the player cannot apply now; absent when they can. */
            unavailable?: string | undefined;
        }[];
        majors: {
            id: string;
            name: string;
            field: string;
            about: string;
        }[];
        minors: {
            id: string;
            name: string;
            field: string;
            about: string;
        }[];
    };
    /** What the store sells, the homes, and the player's money. */
    store: {
        items: {
            id: string;
            name: string;
            about: string;
            category: string;
            priceCents: number;
            /** `use`: is used up at once. `keep`: is owned until it breaks. `gift`: is given away. */
            kind: 'use' | 'keep' | 'gift';
            /** The number of these items that the player owns. */
            owned: number;
            unavailable?: string | undefined;
        }[];
        homes: {
            id: string;
            name: string;
            about: string;
            weeklyCents: number;
            priceCents?: number | undefined;
            /** Whether the player lives there. */
            current: boolean;
            unavailable?: string | undefined;
        }[];
        money: {
            /** The money that the player can spend, integer cents. */
            cashCents: number;
            /** Savings for retirement, integer cents. */
            retirementCents: number;
            /** The value of the player's own home, integer cents; 0 when there is none. */
            homeCents: number;
            /** What the player owes for each kind of debt, integer cents, 0 or more. */
            debts: {
                student: number;
                mortgage: number;
                loan: number;
                card: number;
            };
            /** All assets minus all debts, integer cents. */
            netWorthCents: number;
            /** Income per week after tax, integer cents. */
            incomeCents: number;
            /** Necessary expenses per week, integer cents. */
            essentialsCents: number;
            /** Payments on debts per week, integer cents. */
            paymentsCents: number;
            habit: string;
        };
    };
    /** A person whom the dating app shows. */
    swipeCharacter: {
        /** The id for `swipeMatch`. It is valid on the same game day. */
        id: string;
        firstname: string;
        lastname: string;
        sex: 'female' | 'male';
        ageYears: number;
        occupation: string;
        likes: string[];
        dislikes: string[];
        personality: string[];
        /** How well the two suit each other, 0 to 100. */
        compatibility: number;
        /** How many more people the app shows today. */
        left: number;
    };
    /** What happened during a skip of time. */
    timeSkipSummary: {
        /** Game minutes that passed. */
        minutes: number;
        fromDate: string;
        toDate: string;
        /** The most important entries, the most important first. */
        headlines: {
            /** Numbers the entries of this life from 1 without a gap, so that a client can tell which ones it has. */
            n: number;
            minute: number;
            eventId: string;
            title: string;
            message: string;
            importance: number;
            /** What `claimEvent` pays for it, once. */
            claim?: {
                diamonds?: number | undefined;
                /** Money, integer cents. */
                money?: number | undefined;
                energy?: number | undefined;
            } | undefined;
        }[];
        /** Decisions that are waiting for the player. */
        waiting: {
            eventId: string;
            title: string;
            importance: number;
        }[];
        /** Small decisions that were taken for the absent player, as their event declares. */
        decided: {
            eventId: string;
            title: string;
            option: string;
        }[];
        /** Field → [before, after], for the fields that changed. */
        changes: Record<string, [number, number]>;
        /** Field → the causes of its change, the largest first. Together they add up to the change. */
        reasons: Record<string, {
            what: string;
            by: number;
        }[]>;
        /** Ids of the achievements that were unlocked. */
        achievements: string[];
        /** The days on which something happened, in order, with the numbers of their feed entries and the count of quiet days before them. */
        days: {
            date: string;
            quietBefore: number;
            entries: number[];
        }[];
        /** Game days on which nothing happened. */
        quietDays: number;
        /** Whether a decision or a fatal moment stopped the clock. */
        held: boolean;
        tier: string;
        /** What was paid: the price of the shortest tier that covers the time that passed. */
        diamonds: number;
        /** What ended the skip. */
        stoppedBy: 'time' | 'decision' | 'death';
    };
    /** The prices of skipping time. */
    timeSkipTiers: {
        tiers: {
            id: string;
            title: string;
            diamonds: number;
            minutes: number;
        }[];
    };
    /** The token of this connection ends soon. Get a new one, and connect again with it. */
    tokenExpiring: {
        expiresInMs: number;
    };
    /** The fields of the state that changed. Several may be merged into one, with the latest value of each field. */
    u: {
        /** Game minutes since the life's birth; never decreases. */
        minute: number;
        /** ISO date of the game's calendar. */
        date?: string | undefined;
        /** The time of day in the game, HH:MM. */
        time?: string | undefined;
        weekDay?: string | undefined;
        season?: 'spring' | 'summer' | 'autumn' | 'winter' | undefined;
        ageYears?: number | undefined;
        ageDays?: number | undefined;
        stage?: string | undefined;
        location?: string | undefined;
        occupation?: string | undefined;
        energy?: number | undefined;
        calcEnergy?: number | undefined;
        peakEnergy?: number | undefined;
        /** The player's money, integer cents. */
        money?: number | undefined;
        diamonds?: number | undefined;
        mood?: string | undefined;
        happiness?: number | undefined;
        stress?: number | undefined;
        health?: number | undefined;
        social?: number | undefined;
        hunger?: number | undefined;
        thirst?: number | undefined;
        /** The player's weight in tenths of a kilogram. */
        weight?: number | undefined;
        /** The player's social standing, 0 to 100. */
        prestige?: number | undefined;
        /** The speed of the clock, one of the six values that the command `speed` accepts. */
        gameSpeed?: number | undefined;
        status?: 'creating' | 'playing' | 'dead' | undefined;
        /** Whether the player stopped the clock with `stop`. */
        stopped?: boolean | undefined;
        clock?: {
            /** Game minutes since the life's birth. */
            anchorMinute: number;
            /** Cluster wall time, ms since the Unix epoch. */
            anchorAt: number;
            /** Game minutes that pass in `rateDen` milliseconds; 0 while the clock is stopped. */
            rateNum: number;
            rateDen: number;
        } | undefined;
        /** All habits, if one of them has changed. */
        habits?: {
            id: string;
            /** The verb after "You": 'smoke', 'run'. */
            title: string;
            good: boolean;
            mode: 'kept' | 'quitting' | 'former';
            /** How strong the habit is, 0 to 100. */
            strength: number;
            /** How strong the urge is now, 0 to 100. */
            craving: number;
            /** The number of attempts to quit so far. */
            attempts: number;
        }[] | undefined;
        /** All known conditions, if one of them has changed, is new or is over. */
        healthConditions?: {
            id: string;
            /** As it is used in a sentence: 'the flu', 'a broken arm'. */
            title: string;
            course: 'acute' | 'chronic';
            severity: 'mild' | 'moderate' | 'severe';
            /** The game minute of the onset. */
            sinceMinute: number;
            /** Seeing a doctor may change `none` and `failed` when there is a `treatment`. */
            care: 'none' | 'begun' | 'works' | 'failed';
            /** The treatment; absent when only time helps. */
            treatment?: string | undefined;
        }[] | undefined;
    };
}
export type CommandMessage<Name extends keyof CommandMessages> = CommandMessages[Name];
export type FrameName = keyof FrameBodies;
export type FrameBody<Name extends FrameName> = FrameBodies[Name];
/** The fields that any frame may have in addition to its body. */
export interface FrameExtras {
    /** The position of the frame: within an epoch it rises by one from frame to frame. */
    readonly seq?: number;
    readonly epoch?: number;
    /** In a `u` or `personObject` that replaces several frames: the seq of the first of them. */
    readonly first?: number;
    /** The id of the answered command. */
    readonly replyTo?: string;
}
export type FrameOf<Name extends FrameName> = {
    readonly type: Name;
} & FrameBody<Name> & FrameExtras;
/** Everything that a server sends. */
export type ServerFrame = {
    [Name in FrameName]: FrameOf<Name>;
}[FrameName];
/** The body of each HTTP request. */
export interface RouteInputs {
    /** Shows the account of the session. */
    account: undefined;
    /** Archives a life, so that no token opens it, and closes its socket; or takes it back. */
    archiveLife: {
        userID: string;
        /** False takes the life back. */
        archived?: boolean | undefined;
    };
    /** Changes the account's address, once the link in a mail to the new one has been opened. */
    changeEmail: {
        /** An e-mail address. Upper and lower case are the same. */
        email: string;
        /** The current password. */
        password: string;
    };
    /** Changes the password and ends every other session of the account. */
    changePassword: {
        /** The current password. */
        password: string;
        /** The password. Any characters. */
        newPassword: string;
    };
    /** Confirms an address with the token in the link of a mail. */
    confirmEmail: {
        /** The token in the mail's link, which works once. */
        token: string;
    };
    /** Adds a life to the account. It begins with its first connection. */
    createLife: {
        /** What the player calls the life in their list. */
        label?: string | undefined;
    };
    /** Ends one session of the account and closes its sockets. */
    endSession: {
        /** The id from the list of sessions. */
        id: string;
    };
    /** Sends a link for a new password to the address, if an account has it. */
    forgotPassword: {
        /** An e-mail address. Upper and lower case are the same. */
        email: string;
    };
    /** Begins a session with a guest's token, so that the life can be played for longer than the token is valid. */
    guestSession: {
        /** What the player calls this device in the list of sessions. Without it, the User-Agent is used. */
        device?: string | undefined;
    };
    /** Lists the lives of the account, the oldest first. */
    lives: undefined;
    /** Begins a session with an address and a password. */
    login: {
        /** An e-mail address. Upper and lower case are the same. */
        email: string;
        /** The current password. */
        password: string;
        /** What the player calls this device in the list of sessions. Without it, the User-Agent is used. */
        device?: string | undefined;
    };
    /** Ends the session of a refresh token and closes its sockets. */
    logout: {
        /** The newest refresh token. */
        refreshToken: string;
    };
    /** Ends every session of the account, this one too, and closes all its sockets. */
    logoutEverywhere: undefined;
    /** Exchanges the refresh token for a new one and a new access token. */
    refresh: {
        /** The newest refresh token. */
        refreshToken: string;
        /** A random id that the client makes for this exchange, and sends again when it repeats the request. */
        attempt?: string | undefined;
    };
    /** Registers an account, with a new life or with the life of the guest whose token is sent. */
    register: {
        /** An e-mail address. Upper and lower case are the same. */
        email: string;
        /** The password. Any characters. */
        password: string;
        /** What the player calls this device in the list of sessions. Without it, the User-Agent is used. */
        device?: string | undefined;
    };
    /** Sends the link that confirms the pending address again. Earlier links stop working. */
    resendConfirmation: undefined;
    /** Sets a new password with the token in the link of a mail, and ends every session of the account. */
    resetPassword: {
        /** The token in the mail's link, which works once. */
        token: string;
        /** The password. Any characters. */
        newPassword: string;
    };
    /** Lists the sessions of the account that have not ended, the one that was used last first. */
    sessions: undefined;
    /** Lets the session play another life of the account. */
    switchLife: {
        userID: string;
    };
    /** Makes a ticket that opens one socket instead of the access token. */
    ticket: undefined;
}
/** The JSON of each HTTP answer. */
export interface RouteAnswers {
    /** Shows the account of the session. */
    account: {
        /** False for a guest. */
        isRegistered: boolean;
        /** The confirmed address, with which the player logs in. */
        email?: string | undefined;
        /** An address that waits to be confirmed. */
        pendingEmail?: string | undefined;
        /** Milliseconds since the Unix epoch. */
        createdAt: number;
    };
    /** Archives a life, so that no token opens it, and closes its socket; or takes it back. */
    archiveLife: undefined;
    /** Changes the account's address, once the link in a mail to the new one has been opened. */
    changeEmail: undefined;
    /** Changes the password and ends every other session of the account. */
    changePassword: undefined;
    /** Confirms an address with the token in the link of a mail. */
    confirmEmail: undefined;
    /** Adds a life to the account. It begins with its first connection. */
    createLife: {
        /** The player id of the life. */
        userID: string;
        /** What the player calls it. */
        label?: string | undefined;
        /** Milliseconds since the Unix epoch. */
        createdAt: number;
        /** When the life was archived. Absent for one that can be played. */
        archivedAt?: number | undefined;
        /** Whether this session plays it. */
        isCurrent: boolean;
    };
    /** Ends one session of the account and closes its sockets. */
    endSession: undefined;
    /** Sends a link for a new password to the address, if an account has it. */
    forgotPassword: undefined;
    /** Begins a session with a guest's token, so that the life can be played for longer than the token is valid. */
    guestSession: {
        /** The life that the session plays, for `init`. */
        userID: string;
        /** The access token: for `init`, and for `Authorization: Bearer`. */
        token: string;
        /** Seconds until the access token expires. */
        expiresIn: number;
        /** For the next `POST /api/refresh`. It works once. */
        refreshToken: string;
        /** Seconds until the refresh token expires, and with it the session. */
        refreshExpiresIn: number;
        /** The id of the session in the list of sessions. */
        sessionID: string;
    };
    /** Lists the lives of the account, the oldest first. */
    lives: {
        lives: {
            /** The player id of the life. */
            userID: string;
            /** What the player calls it. */
            label?: string | undefined;
            /** Milliseconds since the Unix epoch. */
            createdAt: number;
            /** When the life was archived. Absent for one that can be played. */
            archivedAt?: number | undefined;
            /** Whether this session plays it. */
            isCurrent: boolean;
        }[];
    };
    /** Begins a session with an address and a password. */
    login: {
        /** The life that the session plays, for `init`. */
        userID: string;
        /** The access token: for `init`, and for `Authorization: Bearer`. */
        token: string;
        /** Seconds until the access token expires. */
        expiresIn: number;
        /** For the next `POST /api/refresh`. It works once. */
        refreshToken: string;
        /** Seconds until the refresh token expires, and with it the session. */
        refreshExpiresIn: number;
        /** The id of the session in the list of sessions. */
        sessionID: string;
    };
    /** Ends the session of a refresh token and closes its sockets. */
    logout: undefined;
    /** Ends every session of the account, this one too, and closes all its sockets. */
    logoutEverywhere: undefined;
    /** Exchanges the refresh token for a new one and a new access token. */
    refresh: {
        /** The life that the session plays, for `init`. */
        userID: string;
        /** The access token: for `init`, and for `Authorization: Bearer`. */
        token: string;
        /** Seconds until the access token expires. */
        expiresIn: number;
        /** For the next `POST /api/refresh`. It works once. */
        refreshToken: string;
        /** Seconds until the refresh token expires, and with it the session. */
        refreshExpiresIn: number;
        /** The id of the session in the list of sessions. */
        sessionID: string;
    };
    /** Registers an account, with a new life or with the life of the guest whose token is sent. */
    register: {
        /** The life that the session plays, for `init`. */
        userID: string;
        /** The access token: for `init`, and for `Authorization: Bearer`. */
        token: string;
        /** Seconds until the access token expires. */
        expiresIn: number;
        /** For the next `POST /api/refresh`. It works once. */
        refreshToken: string;
        /** Seconds until the refresh token expires, and with it the session. */
        refreshExpiresIn: number;
        /** The id of the session in the list of sessions. */
        sessionID: string;
    };
    /** Sends the link that confirms the pending address again. Earlier links stop working. */
    resendConfirmation: undefined;
    /** Sets a new password with the token in the link of a mail, and ends every session of the account. */
    resetPassword: undefined;
    /** Lists the sessions of the account that have not ended, the one that was used last first. */
    sessions: {
        sessions: {
            id: string;
            /** What the client called the device, or its User-Agent. */
            device: string;
            /** The life that the session plays. */
            userID: string;
            /** Milliseconds since the Unix epoch. */
            createdAt: number;
            /** The last login or refresh, in milliseconds since the Unix epoch. */
            usedAt: number;
            /** Whether the request came from this session. */
            isCurrent: boolean;
        }[];
    };
    /** Lets the session play another life of the account. */
    switchLife: {
        /** The life that the session plays, for `init`. */
        userID: string;
        /** The access token: for `init`, and for `Authorization: Bearer`. */
        token: string;
        /** Seconds until the access token expires. */
        expiresIn: number;
    };
    /** Makes a ticket that opens one socket instead of the access token. */
    ticket: {
        /** The life that the ticket opens. */
        userID: string;
        /** For `token` in `init`. It works once. */
        ticket: string;
        /** Seconds until the ticket expires. */
        expiresIn: number;
    };
}
export type RouteName = keyof RouteAnswers;
export type RouteInput<Name extends RouteName> = RouteInputs[Name];
export type RouteAnswer<Name extends RouteName> = RouteAnswers[Name];

/** The parts of a newborn in schema 2, for the migration to it. */

export function newBody(): object {
  return {
    illnesses: [],
    past: [],
    habits: [],
    count: 0,
    onset: { left: 0, rate: 0, since: 0 },
    pickUp: { left: 0, rate: 0, since: 0 },
    rest: { happiness: 60, stress: 5, health: 85, social: 50, weight: 0 },
    weight: { value: 0, since: 0 },
    habitCents: 0,
    treatmentCents: 0,
    seenMinute: null,
  }
}

export function noConversations(): object {
  return { list: [], count: 0, replies: 'template', modifiers: [], lightDay: -1 }
}

export function noEducation(): object {
  return {
    level: 'none',
    current: null,
    records: [],
    licences: [],
    actScore: null,
    focus: 'Balanced',
    applications: [],
    activities: [],
    activityRecords: [],
  }
}

export function emptyPlan(): object {
  return {
    from: 'parents',
    income: 0,
    tax: 0,
    saved: 0,
    matched: 0,
    essentials: 0,
    spendPercent: 0,
    payments: { student: 0, mortgage: 0, loan: 0 },
    cardLimit: 0,
    wealthSpentPpb: 0,
  }
}

export function noFinances(): object {
  return {
    habit: 'average',
    investor: 'cash',
    home: 'parents',
    plan: emptyPlan(),
    settledMinute: 0,
    earnedCents: 0,
    pensionCents: 0,
    payments: { student: 0, mortgage: 0, loan: 0 },
    refusedUntil: 0,
    troubledMinute: null,
    items: [],
  }
}

/** `nature` is a random integer of 30 bits. */
export function noLove(nature: number): object {
  return {
    nature,
    bond: null,
    past: [],
    swiped: { day: 0, count: 0 },
    answered: [],
    askedMinute: 0,
    datedMinute: 0,
    giftMinute: 0,
    trying: null,
    expecting: null,
    weddings: 0,
  }
}

export function noRewards(): object {
  return {
    counts: [],
    before: [],
    achievements: [],
    achievementLives: [],
    unseen: [],
    reward: { day: null, streak: 0, best: 0 },
    quests: null,
    claims: [],
    energyReserve: 0,
    unlimitedUntil: 0,
    receipts: [],
    devices: {},
    awayMode: 'realTime',
    holdCategories: [],
    tutorial: null,
  }
}

export function noStory(): object {
  return {
    choiceDays: [],
    seen: [],
    seenBefore: [],
    fatigue: [],
    lastCategories: [],
    tension: [0, 0],
    lines: [],
    waitedDay: 0,
    pending: {},
    pendingCount: 0,
  }
}

export function noWork(): object {
  return { job: null, retired: false, experience: [], employers: 0, applications: [], benefit: null }
}

import type { BodyMessages } from '@lifegrid/engine/catalogue/messages/body'

export const bodyMessages: BodyMessages = {
  'body.stage-childhood': {
    title: 'Childhood',
    text: ['You are three. You have opinions now, and most of them are no.'],
  },
  'body.stage-adolescence': {
    title: 'Adolescence',
    text: ['You are thirteen. The mirror has become a place where things are settled.'],
  },
  'body.stage-youngAdult': {
    title: 'Of age',
    text: ['You are eighteen. The letters are addressed to you from now on.'],
  },
  'body.stage-adult': {
    title: 'Thirty',
    text: ['You are thirty. Somebody younger than you has called you sensible.'],
  },
  'body.stage-middleAge': {
    title: 'The middle',
    text: ['You are forty-five. Your knees have begun to announce the weather.'],
  },
  'body.stage-oldAge': {
    title: 'Old age',
    text: ['You are sixty-five. People offer you their seat, and sometimes you take it.'],
  },

  'body.title-habit': 'A habit',
  'body.title-relapse': 'Again',
  'body.title-habit-free': 'Free',
  'body.title-habit-fade': 'No longer',
  'body.title-better': 'Better',
  'body.habit-quit-good': {
    title: 'As of today',
    text: ['You no longer {habit}. Nobody objects, which is a little disappointing.'],
  },
  'body.habit-quit': {
    title: 'As of today',
    text: ['You no longer {habit}. It is the first day, and it has a great many hours.'],
  },
  'body.habit-resumed': {
    title: 'Another time',
    text: ['You {habit} again. It was not the right month.'],
  },

  'body.treatment-works': {
    title: 'It helps',
    text: ['The treatment does what it should: {treatment}. It is not gone, but it keeps to its corner.'],
  },
  'body.treatment-fails': {
    title: 'It does not help',
    text: ['They have tried: {treatment}. The figures have not moved. The doctor wants to see you again.'],
  },

  'body.coming-check-up': 'Whether the treatment works: {condition}',
  'body.title-doctor': 'At the doctor’s',
  'body.doctor-finds-nothing': ['She listens, knocks, looks into your ears, and finds nothing that is not yours.'],
  'body.doctor-finds': ['It has a name now: {conditions}.'],
  'body.doctor-treats': ['Against {condition}: {treatment}.'],
  'body.doctor-too-dear': ['For {conditions} the money does not reach.'],
  'body.condition-list': '{first} and {last}',

  'body.death': {
    title: 'The end',
    text: ['You died at {age}: {cause}. {epitaph}'],
  },
  'body.epitaph-infant': ['A short visit, and nobody forgot it.'],
  'body.epitaph-nobody': ['It was a quiet ending, and it did not rain.'],
  'body.epitaph-one': ['One person came, and stayed until the last.'],
  'body.epitaph-few': ['{mourners} people came, and sat in one row.'],
  'body.epitaph-some': ['{mourners} people came, and knew each other by the end of it.'],
  'body.epitaph-many': ['{mourners} people came, and chairs had to be fetched from next door.'],

  'body.cause-birth': 'complications at birth',
  'body.cause-sudden': 'a sudden death in sleep',
  'body.cause-infection': 'an infection',
  'body.cause-accident': 'an accident',
  'body.cause-cancer': 'cancer',
  'body.cause-heart': 'heart disease',
  'body.cause-lung': 'lung disease',
  'body.cause-stroke': 'a stroke',
  'body.cause-dementia': 'dementia',
  'body.cause-pneumonia': 'pneumonia',
  'body.cause-age': 'old age',
  'body.cause-left-behind': 'left behind',
}

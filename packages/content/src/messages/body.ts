import type { BodyMessages } from '@lifegrid/engine/catalogue/messages/body'

export const bodyMessages: BodyMessages = {
  'body.stage-childhood': {
    title: 'Childhood',
    text: [
      'You are three. You have opinions now, and most of them are no.',
      'You are three, and want to put on your own shoes. It takes as long as breakfast.',
      'You are three. Every question you ask has another one behind it, and it is why.',
    ],
  },
  'body.stage-adolescence': {
    title: 'Adolescence',
    text: [
      'You are thirteen. The mirror has become a place where things are settled.',
      'You are thirteen. Doors close harder than you mean them to, most of the time.',
      'You are thirteen, and hungry at ten at night, and embarrassed by the way your family chews.',
    ],
  },
  'body.stage-youngAdult': {
    title: 'Of age',
    text: [
      'You are eighteen. The letters are addressed to you from now on.',
      'You are eighteen. You sign your name on a form, and no other name is asked for.',
      'You are eighteen. The law takes you at your word now. You try to think of one.',
    ],
  },
  'body.stage-adult': {
    title: 'Thirty',
    text: [
      'You are thirty. Somebody younger than you has called you sensible.',
      'You are thirty, and own more than one kind of pan. You had imagined this differently, and taller.',
      'You are thirty. The songs of your youth are played in the supermarket, softly, by the cheese.',
    ],
  },
  'body.stage-middleAge': {
    title: 'The middle',
    text: [
      'You are forty-five. Your knees have begun to announce the weather.',
      'You are forty-five. You hold the menu a little farther away than last year, and say it is the light.',
      'You are forty-five. You reckon it up in bed one night, what has been and what is left, and get up for a glass of water.',
    ],
  },
  'body.stage-oldAge': {
    title: 'Old age',
    text: [
      'You are sixty-five. People offer you their seat, and sometimes you take it.',
      'You are sixty-five. The young doctor speaks up for you, clearly and slowly. You hear perfectly well.',
      'You are sixty-five. There is time in the mornings now, whole rooms of it, with the sun coming in.',
    ],
  },

  'body.title-habit': 'A habit',
  'body.title-relapse': 'Again',
  'body.title-habit-free': 'Free',
  'body.title-habit-fade': 'No longer',
  'body.title-better': 'Better',
  'body.habit-quit-good': {
    title: 'As of today',
    text: [
      'You no longer {habit}. Nobody objects, which is a little disappointing.',
      'You give it up, and the hour that it took is yours again. You look at it. You no longer {habit}.',
      'From now on you do not {habit}. There were reasons to begin, and you can still name two of them.',
      'It was good for you, and you stop. You no longer {habit}. By the weekend you have an excuse ready.',
      'You do not {habit} any more. Your body takes a week to notice, and then another to complain.',
      'One day you skip it, and the next day too. On the third you say it out loud: you no longer {habit}.',
    ],
  },
  'body.habit-quit': {
    title: 'As of today',
    text: [
      'You no longer {habit}. It is the first day, and it has a great many hours.',
      'No more of it. You do not {habit}, as of this morning. By noon your hands do not know where to go.',
      'You tell two people, so that there are witnesses: you no longer {habit}.',
      'You write the date inside a cupboard door, where only you will see it. You do not {habit} any more.',
      'You no longer {habit}. You say it to the bathroom mirror, which has heard it before and takes you at your word.',
      'It ends on an ordinary day. You do not {habit} now. You go for a walk, and then for another one.',
    ],
  },
  'body.habit-resumed': {
    title: 'Another time',
    text: [
      'You {habit} again. It was not the right month.',
      'It lasted until a bad evening came along. You {habit} again.',
      'You {habit} again, only a little, only today. You know that sentence by heart.',
      'You had counted the days, and now you stop counting. You {habit} again.',
      'It comes back like a relative with a suitcase, and you let it in. You {habit} again.',
      'You {habit} again. Whoever notices is kind enough to look at the weather.',
    ],
  },

  'body.gives-up': {
    title: 'Given up',
    text: [
      '{activity}: you go once more, and sit on the side. {because}',
      '{activity} goes on without you from this week. {because}',
      'You write to the others that you will not be at {activity} for now. They write back, all of them. {because}',
    ],
  },
  'body.treatment-works': {
    title: 'It helps',
    text: [
      'The treatment does what it should: {treatment}. It is not gone, but it keeps to its corner.',
      'It works: {treatment}. You wake one morning and think of something else first.',
      'The numbers have come down: {treatment}. The doctor turns the screen around so that you can look at them too.',
      'Slowly, and then for a whole week: better. {treatment} was the right thing.',
      'You climb the stairs without stopping, and notice at the top. It was worth the trouble: {treatment}.',
      'The doctor smiles before you sit down. It helps: {treatment}. You are to go on with it.',
    ],
  },
  'body.treatment-fails': {
    title: 'It does not help',
    text: [
      'They have tried: {treatment}. The figures have not moved. The doctor wants to see you again.',
      'All those weeks of it, {treatment}, and you are where you were. There are other things to try, says the doctor, and lists them.',
      'You had begun to hope. It has not worked: {treatment}. You will have to come back.',
      'The doctor reads the results twice, which tells you enough. It has done nothing: {treatment}.',
      'It suits most people: {treatment}. You are not most people, it seems. There will be another appointment.',
      'No change. You say it at the pharmacy, and at home, and to yourself in the car: {treatment}, and no change.',
    ],
  },

  'body.coming-check-up': 'Whether the treatment works: {condition}',
  'body.title-doctor': 'At the doctor’s',
  'body.doctor-finds-nothing': [
    'She listens, knocks, looks into your ears, and finds nothing that is not yours.',
    'Everything is where it belongs, says the doctor, and works as it should for your age.',
    'Blood, breath, pressure: all of it within the lines. You are free to go, and almost sorry.',
    'The doctor finds a person in fair repair, who should drink more water.',
    'You wait an hour, and are well in six minutes.',
    'A clean sheet. You put your shirt back on with the buttons in the wrong holes, out of relief.',
  ],
  'body.doctor-finds': [
    'It has a name now: {conditions}.',
    'The doctor pulls the stool closer before saying it: {conditions}.',
    'So that is what it is: {conditions}. You ask how it is spelled.',
    'The doctor draws you a picture of it on the back of a form: {conditions}.',
    'You had looked it up the night before, and were wrong. It is {conditions}.',
    'The answer is {conditions}. You nod, and hear about half of what comes next.',
  ],
  'body.doctor-treats': [
    'Against {condition}: {treatment}.',
    'There is something to be done about {condition}: {treatment}.',
    'For {condition}, the doctor writes down {treatment}.',
    'You are told what helps against {condition}: {treatment}.',
    'The plan for {condition} is simple to say: {treatment}.',
    'You begin today, against {condition}: {treatment}.',
  ],
  'body.doctor-too-dear': [
    'For {conditions} the money does not reach.',
    'What {conditions} would cost to treat, you do not have.',
    'You ask the price of treating {conditions}, and then you ask about next year.',
    'The treatment for {conditions} has to wait until there is money for it.',
    'The woman at the desk prints the estimate for {conditions}. You fold it small and take it home.',
    'There are payment plans for {conditions}, and you do not qualify for any of them.',
  ],
  'body.condition-list': '{first} and {last}',

  'body.death': {
    title: 'The end',
    text: ['You died at {age}: {cause}. {epitaph}'],
  },
  'body.epitaph-infant': [
    'A short visit, and nobody forgot it.',
    'The room was painted already. They left it that color.',
    'All who had held you could say what you weighed.',
  ],
  'body.epitaph-nobody': [
    'It was a quiet ending, and it did not rain.',
    'The plant on your windowsill was taken in by the landlord, who waters it.',
    'The minister read your name aloud to the chairs, slowly, and got it right.',
  ],
  'body.epitaph-one': [
    'One person came, and stayed until the last.',
    'One person came, in the good coat, and sat in the front.',
    'There was one person there, who knew all the words of the song.',
  ],
  'body.epitaph-few': [
    '{mourners} people came, and sat in one row.',
    '{mourners} people came, and went for pancakes afterward, in one car.',
    '{mourners} people came. Each of them told one story, and none of the stories was the same.',
  ],
  'body.epitaph-some': [
    '{mourners} people came, and knew each other by the end of it.',
    '{mourners} people came, and the coffee ran out, and they stayed.',
    '{mourners} people came. They laughed more than the minister was used to.',
  ],
  'body.epitaph-many': [
    '{mourners} people came, and chairs had to be fetched from next door.',
    '{mourners} people came. The cars were parked as far as the school.',
    '{mourners} people came, and the ones at the back heard nothing and cried anyway.',
  ],

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

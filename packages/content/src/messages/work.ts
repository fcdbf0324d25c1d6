import type { WorkMessages } from '@lifegrid/engine/catalogue/messages/work'

export const workMessages: WorkMessages = {
  'work.first-job': {
    title: 'A job',
    text: [
      'You start as {job}. The first week is mostly names.',
      'You start as {job}. You come twenty minutes early and walk around the block until it is time.',
      'You start as {job}. In the evening your feet hurt, and there is a figure on a piece of paper that is your pay.',
      'You start as {job}. They hand you the rules on a sheet that has been copied so often that it can hardly be read.',
      'From today you are {job}. You say it once in the bathroom, to hear how it sounds.',
      'They want you, as {job}. The night before, you iron a shirt and hang it where you can see it from the bed.',
    ],
  },
  'work.other-job': {
    title: 'Another job',
    text: [
      'You start as {job}. The first week is mostly names.',
      'You start as {job}. They have spelled you wrong on the list, and it stays that way for a year.',
      'You are {job} now. At lunch you stand with your tray and look for the kind of face that moves over.',
      'You start as {job}. What was called one thing at the old place is called another here, and you say it wrong for a month.',
      'From today you are {job}. You are shown the exits, the coffee, and the person you do not ask.',
      'You begin again, as {job}. On the second day you bring your own cup, which is a kind of promise.',
    ],
  },
  'work.assigned-job': {
    title: 'A job',
    text: [
      'The employment office has found something: you start as {job}. The first week is mostly names.',
      'The woman at the employment office slides a card across the desk. It says {job}, and you turn it over, and take it.',
      'They call your number at the employment office, and there is something after all: {job}. You take it.',
      'It was the only listing with your code on it. You start as {job}, through the employment office.',
      'The employment office is pleased with itself. You start as {job}, and send them the form that says so.',
      'You had not asked for it, and it pays. Through the employment office you become {job}.',
    ],
  },

  'work.application-refused': {
    title: 'A thin envelope',
    text: [
      'About the job as {title}: {reason}',
      'Your letter about work as {title} has an answer: {reason}',
      'You will not be starting as {title}: {reason}',
      'It is about the opening for {title}, and short: {reason}',
      'You had asked about work as {title}: {reason}',
      'The answer about {title} has come: {reason}',
    ],
  },
  'work.refused-requirement': [
    'they require {requirement}.',
    'without {requirement} they cannot take you, they write.',
    'it said {requirement} in the notice, and they meant it.',
    'you would have needed {requirement}.',
    'the form had a box for {requirement}, and yours was empty.',
    'they point, in a friendly way, to the line about {requirement}.',
  ],
  'work.refused-market': [
    'they had four hundred letters for one chair. It is that sort of year.',
    'they have stopped hiring until next year, or the one after.',
    'the place was cut before they could fill it.',
    'for each opening there is a line around the block, and you were somewhere near the corner.',
    'they kept your papers on file, with the others. The file is a room.',
    'times are slow, they write, and it is the truest sentence in the letter.',
  ],
  'work.refused-performance': [
    'they telephoned your present boss. It was a short call.',
    'they asked around about you, and had their answer by noon.',
    'your references were read with care.',
    'the last line in your file was the one that they looked at.',
    'they wanted to know why your boss was so willing to let you go.',
    'it is a small trade, and people talk in it.',
  ],
  'work.refused-experience': [
    'they took somebody with more years of it.',
    'you lack the years, they write, and wish you many.',
    'come back when you have done this for a while elsewhere.',
    'the other one had done exactly this, for longer, across town.',
    'they need a person who can start without being shown how.',
    'one of the people at the table had asked what you would do when it all went wrong. You had not yet had the chance to learn.',
  ],
  'work.refused-other': [
    'they thank you, and went with the nephew.',
    'it was close, they write. They write that to everyone.',
    'they have decided in favor of a different profile. You look at yours in the dark window.',
    'they filled it from inside the house.',
    'the letter has the wrong name in the second paragraph. The answer is still no.',
    'they enjoyed the conversation very much, and that was that.',
  ],
  'work.refused-studies': [
    'they open at eight on weekdays, and so does your school.',
    'they need you in the hours when you sit in class.',
    'the shift and your classes fall on the same mornings.',
    'they would have liked to take you, after you graduate.',
    'you cannot be in two places on a weekday, and they noticed first.',
    'it is full-time, and so is your school.',
  ],

  'work.coming-answer': 'An answer: {job}',

  'work.quit': {
    title: 'Notice',
    text: [
      'You were {job}. You hand in the key, and the other key, which they had forgotten.',
      'You were {job}. There is a card with twenty signatures, and you can read most of them.',
      'You say it standing up. You were {job}; now you have two weeks, and then none.',
      'You were {job} here. You wash your cup, put it back on the shelf for the next one, and take the stairs.',
      'Your letter has two lines. It took three evenings. You are no longer {job}.',
      'You were {job}, and not a bad one. On the last day the work is the same as on any other, which is odd, and then it is five.',
    ],
  },
  'work.promotion': {
    title: 'A new line on the door',
    text: [
      'You are {job} now. The desk is the same desk, but people knock.',
      'You are {job} now. Two people congratulate you, and one of them means it.',
      'They make you {job}. You call home from the parking lot, because you cannot wait.',
      'From today you are {job}. What you used to complain about is now yours to fix.',
      'You are {job} now. At lunch the talk stops for a second when you sit down.',
      'It took longer than you had hoped and came on a dull afternoon: you are {job}. You walk home the long way with it.',
    ],
  },
  'work.warning': {
    title: 'A word',
    text: [
      'Your boss asks you in, and closes the door with care. There is a list. You are to sign that you have read it.',
      'You are told that people have noticed. Which people, you are not told. You have a month.',
      'Your boss has written your mistakes down, with dates. You remember them differently, and you remember them all.',
      'It is called a conversation, and only one of you speaks. At the end of it you have a month to do better.',
      'A letter about your work is put into your file. You get the copy, in an envelope that anybody could have opened.',
      '“This cannot go on,” says your boss, not unkindly, which is worse.',
    ],
  },
  'work.fired': {
    title: 'Let go',
    text: [
      'You were {job} until ten past nine. Somebody walks you to the door and asks for the key.',
      'Your boss has a speech ready and loses the place in it. You were {job}. Your things go into a paper bag.',
      'You were {job}. By the time you are back at your place, your password has stopped working.',
      'There had been warnings. You sit in the car and hold the wheel for a while. You were {job}.',
      'You were {job}. They ask you not to make a scene, and you had not thought of it until then.',
      'It takes four minutes. You are no longer {job}. On the way out you pass the birthday cake of the week.',
    ],
  },
  'work.laid-off': {
    title: 'No longer needed',
    text: [
      'The firm is “regrouping”. Your chair is not part of the new group.',
      'The branch closes at the end of the month. There are cookies, and a man with a folder.',
      'The contract was for as long as there was work, and there is no more work.',
      'They read out a list in alphabetical order. You have never wished so hard for another letter.',
      'The place has been bought by people who have never seen it. They are very grateful for all that you have done.',
      'Half of you may stay. The half is decided by the date on which you came, and you came too late.',
    ],
  },

  'work.retirement': {
    title: 'Retirement',
    text: [
      'Your last day as {job}. There is cake, and then there is the afternoon.',
      'Your last day as {job}. A young person shakes your hand with both of theirs and says they learned everything from you. You try to recall what.',
      'Your last day as {job}. You come home at the usual time with a plant in your arms, and set the alarm out of habit, and turn it off.',
      'Your last day as {job}. You show the new one where things are, and which of them stick, and where to hit them.',
      'Your last day as {job}. You have a speech ready, and when they all look at you, you thank them and sit down.',
      'You were {job}, and now you are retired. On Monday you lie in bed and listen to the street go to work.',
    ],
  },
  'work.retirement-without-job': {
    title: 'Retirement',
    text: [
      'Your pension begins.',
      'The first pension check arrives. It is for your age, and you have earned that.',
      'A form comes back, stamped: you are retired. It is a word that people respect, and you try it on.',
      'The form has one line for what you did in life. You write small. From now on you draw a pension.',
      'You are retired, as of this morning. You wash the cup, dry it, and wait to feel it.',
      'The letter names a sum, and the sum will come every month. With the first of it you buy the good coffee.',
    ],
  },
  'work.declared-unfit': {
    title: 'Not any more',
    text: [
      'A doctor signs it, and then another doctor. You were {job}. You clear your things into a box that is lighter than you expected.',
      'They keep your place for five months, which is kind, and then they cannot. You were {job}. The check that comes now has another name on it.',
      'A letter finds that you are unable to work. You read it twice, for the part about having been {job}. There is no such part.',
      '“Permanently,” it says on the form, and a pension begins. You were {job}. One of the people from work brings you your cup, washed, and stays for an hour.',
      'They ask how long you can stand and how much you can lift, and write it all down. You are found unfit to work. You were {job}.',
      'You had meant to go back when you were better. The letter says that you are not expected to, and that there is a pension. You were {job}.',
    ],
  },
  'work.declared-unfit-without-job': {
    title: 'Not any more',
    text: [
      'A letter finds that you are unable to work, and that there is a pension for it. You had known the first half.',
      'Two doctors have signed. You will not have to look for work again, says the woman at the desk, and pushes the tissues across.',
      'You are declared unfit to work. The examiner wishes you a good day, hears it, and looks down at the file.',
      'There is a box for “able” and a box for “not able”, and yours is checked. A pension comes with it, and you may stop reading the listings.',
      'For months you were sent from one waiting room to the next. Now it is settled: you cannot work, and a pension will be paid.',
      'They believe you. You hold the letter that says you are too ill to work, and the relief of it makes you sit down on the stairs.',
    ],
  },
}

import type { LoveMessages } from '@lifegrid/engine/catalogue/messages/love'

export const loveMessages: LoveMessages = {
  'love.couple': {
    title: 'The two of you',
    text: ['You and {partner} are a couple. It takes three days until everybody says they knew.'],
  },
  'love.couple-again': {
    title: 'Once more',
    text: ['You and {partner} are a couple again. The toothbrush has never been thrown away, it turns out.'],
  },
  'love.couple-after-divorce': {
    title: 'Once more',
    text: [
      'You and {partner} are a couple again. There is a paper in a drawer that says otherwise, and you leave it there.',
    ],
  },
  'love.answer-no': {
    title: 'An answer',
    text: ['{person} looks at the table. “I like things as they are,” and both of you look at the table.'],
  },

  'love.proposal-yes': {
    title: 'Yes',
    text: ['{partner} says yes before you have finished the sentence. You finish it anyway.'],
  },
  'love.proposal-not-yet': {
    title: 'Not yet',
    text: ['{partner} says your name, and then nothing for a while, and then: “Not yet.”'],
  },
  'love.engaged-by-event': {
    title: 'Yes',
    text: ['You and {partner} are engaged.'],
  },

  'love.wedding-registry': {
    title: 'The wedding',
    text: ['The registrar has a cold. You and {partner} are married in six minutes, and have soup afterward.'],
  },
  'love.wedding-family': {
    title: 'The wedding',
    text: ['Forty people, a long table, a cake that leans. You and {partner} are married, and an uncle sings.'],
  },
  'love.wedding-feast': {
    title: 'The wedding',
    text: [
      'Three hundred lights in the trees. You and {partner} are married, and dance until the band asks to be let go.',
    ],
  },
  'love.wedding-by-event': {
    title: 'The wedding',
    text: ['You and {partner} are married.'],
  },
  'love.wedding-savings': ['{partner} brings {savings} of savings.'],
  'love.anniversary-first': {
    title: 'One year',
    text: ['A year ago today you and {partner} were married.'],
  },
  'love.anniversary': {
    title: 'Married for {years} years',
    text: [
      'You and {partner} have been married for {years} years today. {partner.They} has found the photographs.',
      'It is {years} years since the wedding. You and {partner} eat out, at the table by the kitchen door, and stay late.',
      'Somebody asks how long you two have been married. You and {partner} say it at the same time: {years} years.',
      '{partner} puts on the music of the wedding, after {years} years, and you both remember the steps wrongly.',
      'After {years} years {partner} still cuts the cake from the wrong side. You say nothing. It is your anniversary.',
      'The day is marked on the calendar in two handwritings: {years} years, with {partner}.',
    ],
  },

  'love.break-up': {
    title: 'Over',
    text: ['You tell {partner} that it is over. The toothbrush goes last.'],
  },
  'love.left': {
    title: 'Over',
    text: ['{partner} says it on a walk, so as not to have to look at you. It is over.'],
  },
  'love.parted-by-event': {
    title: 'Over',
    text: ['You and {partner} go separate ways.'],
  },
  'love.divorce': {
    title: 'Divorced',
    text: ['You sign where the small flags are. {partner} lends you the pen.'],
  },
  'love.divorced-by-spouse': {
    title: 'Divorced',
    text: ['{partner} has had papers drawn up. You sign where the small flags are.'],
  },
  'love.divorced-by-event': {
    title: 'Divorced',
    text: ['You and {partner} go separate ways.'],
  },
  'love.divorce-pay': ['You pay {amount}.'],
  'love.divorce-house-sold': ['The house is sold for it.'],
  'love.divorce-loan': ['Of that, {amount} is the bank’s, and you sign for it.'],
  'love.divorce-receive': ['You are paid {amount}.'],

  'love.evening-walk-good': {
    title: 'A walk',
    text: ['You walk until the street lamps end, and {partner} takes your hand as if to check that it is there.'],
  },
  'love.evening-walk-bad': {
    title: 'A walk',
    text: ['It rains sideways. {partner} has the wrong shoes and the right to say so.'],
  },
  'love.evening-cooking-good': {
    title: 'Cooking together',
    text: ['{partner} stirs, you taste, and the recipe is abandoned at the second glass.'],
  },
  'love.evening-cooking-bad': {
    title: 'Cooking together',
    text: ['There are two opinions on garlic in one kitchen, and {partner} has both of them.'],
  },
  'love.evening-cinema-good': {
    title: 'The movies',
    text: [
      'The film is bad enough to whisper through. {partner} laughs at the wrong place, loudly, and then so do you.',
    ],
  },
  'love.evening-cinema-bad': {
    title: 'The movies',
    text: ['The film is three hours long and {partner} sleeps through two of them.'],
  },
  'love.evening-museum-good': {
    title: 'A museum',
    text: ['You find {partner} in front of a small picture of a lemon, and stay there for a while.'],
  },
  'love.evening-museum-bad': {
    title: 'A museum',
    text: ['The good room is closed for repairs. {partner} reads every label in the other ones.'],
  },
  'love.evening-dancing-good': {
    title: 'Dancing',
    text: ['{partner} leads, and then you do, and then nobody does and it is much better.'],
  },
  'love.evening-dancing-bad': {
    title: 'Dancing',
    text: ['You step on {partner} twice. The second time was the same foot.'],
  },
  'love.evening-concert-good': {
    title: 'A concert',
    text: ['In the slow movement {partner} leans over, and says nothing.'],
  },
  'love.evening-concert-bad': {
    title: 'A concert',
    text: ['Somebody in front films all of it. {partner} watches it on their screen.'],
  },
  'love.evening-restaurant-good': {
    title: 'A table for two',
    text: ['They put the chairs up around you. {partner} is in the middle of a story, and nobody minds.'],
  },
  'love.evening-restaurant-bad': {
    title: 'A table for two',
    text: ['The food takes an hour and a half, and what there was to say takes half of one.'],
  },
  'love.evening-weekend-away-good': {
    title: 'A weekend away',
    text: ['A bed too soft, a view of something, breakfast until noon. {partner} says, on the way home: again.'],
  },
  'love.evening-weekend-away-bad': {
    title: 'A weekend away',
    text: ['You learn how {partner} is in traffic. {partner} learns how you are with maps.'],
  },

  'love.idea-walk': 'a walk',
  'love.idea-cooking': 'cooking together',
  'love.idea-cinema': 'the movies',
  'love.idea-museum': 'a museum',
  'love.idea-dancing': 'dancing',
  'love.idea-concert': 'a concert',
  'love.idea-restaurant': 'a table for two',
  'love.idea-weekend-away': 'a weekend away',
  'love.size-registry': 'at the registry office',
  'love.size-family': 'with the family',
  'love.size-feast': 'a feast',
  'love.coming-anniversary': 'Your wedding anniversary',
  'love.coming-birth': 'The baby is due',
  'love.coming-adoption': 'The child comes to you',

  'love.gift-suits': {
    title: 'A gift',
    text: ['You give {partner} {gift}. It is exactly right, and nothing needs to be said.'],
  },
  'love.gift-misses': {
    title: 'A gift',
    text: ['You give {partner} {gift}. It is turned around twice, and kept.'],
  },
  'love.gift-note': 'a note on the kitchen table',
  'love.gift-flowers': 'flowers',
  'love.gift-book': 'a book, with a line on the first page',
  'love.gift-record': 'the record they once hummed',
  'love.gift-watch': 'a watch',
  'love.gift-journey': 'two tickets, and no explanation',

  'love.app-no-answer': {
    title: 'The app',
    text: ['{candidate} does not answer.'],
  },
  'love.app-passed': {
    title: 'The app',
    text: ['{candidate} slides away to the left.'],
  },
  'love.app-match': {
    title: 'A match',
    text: [
      '{match} has said yes as well. The first message is about a dog in one of the pictures; it is not {match}’s dog.',
    ],
  },

  'love.try-for-birth': {
    title: 'A decision',
    text: ['You and {partner} stop being careful. Nothing is different, and everything is.'],
  },
  'love.try-for-adoption': {
    title: 'Forms',
    text: ['You and {partner} fill in forty pages about yourselves. The question about hobbies takes longest.'],
  },
  'love.no-child': {
    title: 'Three years',
    text: ['You have stopped counting the days. There is a room that is called the study now.'],
  },
  'love.adoption-closed': {
    title: 'A letter from the agency',
    text: ['They wish you well. Your file has been closed, and there is a number for questions.'],
  },
  'love.expecting-birth': {
    title: 'Two lines',
    text: [
      'A small window, two lines. {partner} reads the leaflet again, aloud, as though it could have meant something else.',
    ],
  },
  'love.expecting-adoption': {
    title: 'The call',
    text: ['There is a child, says the voice from the agency. {partner} writes it on the wall beside the telephone.'],
  },
  'love.child-born': {
    title: '{child}',
    text: ['Your {child.relation} {child} is born. Nobody in the room has ever seen anything so new.'],
  },
  'love.child-adopted-baby': {
    title: '{child}',
    text: ['Your {child.relation} {child} comes home, not yet one, with a bag, a bear, and a steady look.'],
  },
  'love.child-adopted': {
    title: '{child}',
    text: ['Your {child.relation} {child} comes home, {years} years old, with a bag, a bear, and a steady look.'],
  },

  'love.log-couple': 'became a couple',
  'love.log-couple-again': 'became a couple again',
  'love.log-engaged': 'got engaged',
  'love.log-married': 'married',
  'love.log-year-married': '1 year married',
  'love.log-years-married': '{years} years married',
  'love.log-separated': 'separated',
  'love.log-divorced': 'divorced',
  'love.log-widowed': 'widowed',

  'love.challenge-clash': 'two minds about {interest}',
  'love.challenge-age': 'years apart',
  'love.challenge-distance': 'two towns',
  'love.challenge-illness': 'an illness',
  'love.challenge-bad-blood': 'bad blood',
  'love.plan-wedding': 'a wedding',
  'love.plan-birth': 'a child',
  'love.plan-adoption': 'an adoption',
  'love.plan-cot': 'a crib, and where to put it',
  'love.plan-journey': 'a journey, one day',
}

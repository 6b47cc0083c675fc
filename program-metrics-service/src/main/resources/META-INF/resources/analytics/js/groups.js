/** Groups in words: as a label of a row, and as the people within a sentence. */

import { plain } from '../web-parts/js/words.js';

const EVERYWHERE = {
  PREFER_NOT_TO_SAY: ['Prefer not to say', 'people who prefer not to say'],
  NOT_ASKED: ['Have not been asked', 'people who have not been asked'],
  SELF_DESCRIBED: ['Describe themselves', 'people who describe themselves'],
};

const WORDS = {
  gender: {
    WOMAN: ['Women', 'women'],
    MAN: ['Men', 'men'],
    NON_BINARY: ['Non-binary', 'non-binary people'],
  },
  raceEthnicity: {
    TWO_OR_MORE: ['Two or more', 'people of two or more groups'],
    TWO_OR_MORE_WITH_URIM: ['Two or more, one of them underrepresented', 'people of two or more groups, one of them underrepresented'],
  },
  urim: {
    URIM: ['Underrepresented', 'people underrepresented in medicine'],
    NOT_URIM: ['Not underrepresented', 'people not underrepresented in medicine'],
  },
  disability: {
    YES: ['With a disability', 'people with a disability'],
    NO: ['Without a disability', 'people without a disability'],
  },
  firstGeneration: {
    YES: ['First generation', 'first-generation faculty'],
    NO: ['Not first generation', 'faculty not of the first generation'],
  },
  veteran: { YES: ['Veterans', 'veterans'], NO: ['Not veterans', 'people who are not veterans'] },
  rank: {
    INSTRUCTOR: ['Instructors', 'instructors'],
    ASSISTANT_PROFESSOR: ['Assistant professors', 'assistant professors'],
    ASSOCIATE_PROFESSOR: ['Associate professors', 'associate professors'],
    PROFESSOR: ['Full professors', 'full professors'],
    EMERITUS: ['Emeriti', 'emeriti'],
  },
  careerStage: {
    EARLY: ['Early career', 'early-career faculty'],
    MID: ['Mid-career', 'mid-career faculty'],
    SENIOR: ['Senior', 'senior faculty'],
  },
};

/** `dimensions` as they were asked for, comma-separated; a crossed group is read part by part. */
export function groupNames(dimensions, unitName) {
  const asked = dimensions.split(',');
  return (group) => {
    const parts = group.split(' / ').map((part, index) => words(asked[index], part, unitName));
    return { label: parts.map(([label]) => label).join(', '), people: parts.map(([, people]) => people).join(' who are ') };
  };
}

function words(dimension, group, unitName) {
  const known = (WORDS[dimension] || {})[group] || EVERYWHERE[group];
  if (known) {
    return known;
  }
  switch (dimension) {
    case 'unit': return [unitName(group), `people of ${unitName(group)}`];
    case 'track': return [plain(group), `people on the ${plain(group).toLowerCase()} track`];
    case 'raceEthnicity': return [properName(group), `people who are ${properName(group)}`];
    default: return [plain(group), plain(group)];
  }
}

/** "BLACK_OR_AFRICAN_AMERICAN" is a name, and names are capitalised. */
function properName(code) {
  return code.toLowerCase().split('_')
    .map((word) => (word === 'or' ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
}

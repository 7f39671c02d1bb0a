// The six operations in the schema that PostGraphile generates, and by functions of one's own where an expert would
// write them.
import { countPairs, groupByMunicipality } from '../canonical.mjs';

const same = (...names) => (parameters) => Object.fromEntries(names.map((name) => [name, parameters[name]]));

const byNumber = (a, b) => a.number - b.number;

function wholePlan({ planByRowId: { id, year, title, planAddressesGoalsByPlanIdList, strategiesByPlanIdList } }) {
  return {
    id,
    year,
    title,
    goals: planAddressesGoalsByPlanIdList.map((tie) => tie.goalAnnouncementByAnnouncementId).sort(byNumber),
    strategies: strategiesByPlanIdList.map((strategy) => ({
      id: strategy.id,
      title: strategy.title,
      initiatives: strategy.initiativesByStrategyIdList,
      targets: strategy.targetsByStrategyIdList,
      goals: strategy.strategyAddressesGoalsByStrategyIdList
        .map((tie) => tie.goalAnnouncementByAnnouncementId)
        .map(({ goalByGoalSlug, ...announcement }) => ({ ...announcement, goal: goalByGoalSlug }))
        .sort(byNumber),
    })),
  };
}

function initiativeOf({ id, title, strategyByStrategyId }) {
  const { municipalityByMunicipalityCode: municipality, ...plan } = strategyByStrategyId.planByPlanId;
  return { id, title, plan, municipality };
}

export const operations = {
  q1: {
    q1: {
      document: `
        query Q1($code: String!) {
          municipalityByCode(code: $code) {
            code
            name
            region
            plansByMunicipalityCodeList(orderBy: [YEAR_ASC]) { id: rowId year title }
          }
        }`,
      variables: same('code'),
      answer: ({ municipalityByCode: { plansByMunicipalityCodeList: plans, ...rest } }) => ({ ...rest, plans }),
    },
  },
  q2: {
    q2: {
      document: `
        query Q2($id: String!) {
          planByRowId(rowId: $id) {
            id: rowId
            year
            title
            planAddressesGoalsByPlanIdList { goalAnnouncementByAnnouncementId { number title } }
            strategiesByPlanIdList(orderBy: [POSITION_ASC]) {
              id: rowId
              title
              initiativesByStrategyIdList(orderBy: [POSITION_ASC]) { id: rowId title }
              targetsByStrategyIdList(orderBy: [POSITION_ASC]) {
                id: rowId indicatorTitle unit baseline value dueYear
              }
              strategyAddressesGoalsByStrategyIdList {
                goalAnnouncementByAnnouncementId { number title goalByGoalSlug { slug title } }
              }
            }
          }
        }`,
      variables: same('id'),
      answer: wholePlan,
    },
  },
  q3: {
    'q3 from the goal, counted by the client': {
      document: `
        query Q3($goal: String!, $year: Int!) {
          goalAnnouncementByYearAndGoalSlug(year: $year, goalSlug: $goal) {
            strategyAddressesGoalsByAnnouncementIdList {
              strategyByStrategyId {
                planByPlanId { municipalityByMunicipalityCode { code name } }
                initiativesByStrategyIdList { title }
              }
            }
          }
        }`,
      variables: same('goal', 'year'),
      answer: (data) =>
        groupByMunicipality(
          data.goalAnnouncementByYearAndGoalSlug.strategyAddressesGoalsByAnnouncementIdList
            .map((tie) => tie.strategyByStrategyId)
            .map((strategy) => [
              strategy.planByPlanId.municipalityByMunicipalityCode,
              strategy.initiativesByStrategyIdList.map((initiative) => initiative.title),
            ]),
        ),
    },
    'q3 from the municipalities': {
      document: `
        query Q3($announcement: String!, $year: Int!) {
          allMunicipalitiesList(
            orderBy: [PRIMARY_KEY_ASC]
            filter: {plansByMunicipalityCode: {some: {
              year: {equalTo: $year}
              strategiesByPlanId: {some: {
                strategyAddressesGoalsByStrategyId: {some: {announcementId: {equalTo: $announcement}}}
              }}
            }}}
          ) {
            code
            name
            plansByMunicipalityCodeList(condition: {year: $year}) {
              strategiesByPlanId(
                filter: {strategyAddressesGoalsByStrategyId: {some: {announcementId: {equalTo: $announcement}}}}
              ) {
                totalCount
                nodes { initiativesByStrategyIdList { title } }
              }
            }
          }
        }`,
      variables: same('announcement', 'year'),
      answer: (data) =>
        data.allMunicipalitiesList.map(({ code, name, plansByMunicipalityCodeList: [plan] }) => ({
          code,
          name,
          strategyCount: plan.strategiesByPlanId.totalCount,
          titles: plan.strategiesByPlanId.nodes.flatMap((strategy) =>
            strategy.initiativesByStrategyIdList.map((initiative) => initiative.title),
          ),
        })),
    },
  },
  q4: {
    'q4 counted by the client': {
      document: `
        query Q4($year: Int!) {
          allPlansList(condition: {year: $year}) {
            municipalityCode
            strategiesByPlanIdList {
              strategyAddressesGoalsByStrategyIdList { goalAnnouncementByAnnouncementId { goalSlug } }
            }
          }
        }`,
      variables: same('year'),
      answer: (data) =>
        countPairs(
          data.allPlansList.flatMap((plan) =>
            plan.strategiesByPlanIdList.flatMap((strategy) =>
              strategy.strategyAddressesGoalsByStrategyIdList.map((tie) => [
                plan.municipalityCode,
                tie.goalAnnouncementByAnnouncementId.goalSlug,
              ]),
            ),
          ),
        ),
    },
    'q4 by an SQL function': {
      document: 'query Q4($year: Int!) { coverageMatrixList(y: $year) { code goal count } }',
      variables: same('year'),
      answer: (data) => data.coverageMatrixList,
    },
  },
  q5: {
    q5: {
      document: `
        query Q5($group: String!) {
          allInitiativesList(
            first: 50
            orderBy: [TITLE_ASC, PRIMARY_KEY_ASC]
            filter: {initiativeTargetGroupsByInitiativeId: {some: {targetGroupSlug: {equalTo: $group}}}}
          ) {
            id: rowId
            title
            strategyByStrategyId {
              planByPlanId { id: rowId year title municipalityByMunicipalityCode { code name } }
            }
          }
        }`,
      variables: same('group'),
      answer: (data) => data.allInitiativesList.map(initiativeOf),
    },
  },
  q6: {
    q6: {
      document: 'query Q6($words: String!) { searchInitiativesList(q: $words, first: 20) { id: rowId title } }',
      variables: same('words'),
      answer: (data) => data.searchInitiativesList,
    },
  },
};

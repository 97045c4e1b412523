import { describe } from 'vitest';
import { growth, hold, rate } from './cases';

describe('rates and growth of one year', () => {
  hold([
    [
      'are ranked: of two, the higher',
      growth({ huangpu: '-', minhang: '7.2', hongkou: '5.2' }),
      '2018年财政收入增速：闵行7.2%、虹口5.2%，闵行较高；黄浦未提及',
      'Fiscal revenue, 2018 growth: Minhang 7.2%, Hongkou 5.2%; Minhang is higher; Huangpu: not mentioned',
    ],
    [
      'are ranked: of three, the highest',
      growth({ huangpu: '6.0', minhang: '-3.2', hongkou: '9' }),
      '2018年财政收入增速：黄浦6.0%、闵行−3.2%、虹口9%，虹口最高',
      'Fiscal revenue, 2018 growth: Huangpu 6.0%, Minhang −3.2%, Hongkou 9%; Hongkou is highest',
    ],
    [
      'are ranked among those who report, and say so',
      growth({ huangpu: '6.0', minhang: '7.5', hongkou: '9', jingan: '-' }),
      '2018年财政收入增速：黄浦6.0%、闵行7.5%、虹口9%，已报各区中虹口最高；静安未提及',
      "Fiscal revenue, 2018 growth: Huangpu 6.0%, Minhang 7.5%, Hongkou 9%; Hongkou is highest of those that report it; Jing'an: not mentioned",
    ],
    [
      'have a lowest where the highest is a tie',
      rate({ huangpu: '40', minhang: '40.0', hongkou: '35.7' }),
      '2018年研发强度：黄浦40%、闵行40.0%、虹口35.7%，虹口最低',
      'R&D intensity, 2018: Huangpu 40%, Minhang 40.0%, Hongkou 35.7%; Hongkou is lowest',
    ],
    [
      'are about level within the last stated digit',
      growth({ huangpu: '6.0', hongkou: '6.03' }),
      '2018年财政收入增速：黄浦6.0%、虹口6.03%，虹口较高',
      'Fiscal revenue, 2018 growth: Huangpu 6.0%, Hongkou 6.03%; Hongkou is higher',
    ],
    [
      'have no highest when a bound leaves it open',
      growth({ huangpu: '6.0', minhang: '超过5', hongkou: '5.5' }),
      '2018年财政收入增速：黄浦6.0%、闵行超过5%、虹口5.5%',
      'Fiscal revenue, 2018 growth: Huangpu 6.0%, Minhang more than 5%, Hongkou 5.5%',
    ],
    [
      'have a highest that a bound makes certain',
      growth({ huangpu: '6.0', minhang: '超过9', hongkou: '5.5' }),
      '2018年财政收入增速：黄浦6.0%、闵行超过9%、虹口5.5%，闵行最高',
      'Fiscal revenue, 2018 growth: Huangpu 6.0%, Minhang more than 9%, Hongkou 5.5%; Minhang is highest',
    ],
    [
      'are not ranked against words',
      rate({ minhang: '79', hongkou: '83.3', huangpu: '位居全市前列' }),
      '2018年研发强度：闵行79%、虹口83.3%、黄浦“位居全市前列”',
      'R&D intensity, 2018: Minhang 79%, Hongkou 83.3%, Huangpu “among the first in the city”',
    ],
  ]);
});

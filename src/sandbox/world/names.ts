import type { Random } from './random.js';

const CITIES = [
  '北京',
  '上海',
  '深圳市',
  '广州市',
  '杭州',
  '南京',
  '苏州',
  '成都',
  '武汉',
  '西安',
  '重庆',
  '天津',
  '青岛',
  '厦门市',
  '长沙',
  '郑州',
  '合肥',
  '宁波',
  '东莞市',
  '佛山市',
  '无锡',
  '济南',
  '福州',
  '昆明',
  '贵阳',
  '大连',
] as const;

const TRADES = [
  '网络科技',
  '信息技术',
  '软件',
  '智能科技',
  '数据服务',
  '电子商务',
  '医疗科技',
  '教育科技',
  '物流',
  '文化传媒',
  '生物科技',
  '新能源',
  '供应链管理',
  '互动娱乐',
  '环保科技',
  '汽车零部件',
  '机械制造',
  '酒店管理',
  '建筑工程',
  '农业科技',
  '国际贸易',
  '物联网科技',
] as const;

const SUFFIXES = [
  '有限公司',
  '有限公司',
  '有限公司',
  '有限公司',
  '股份有限公司',
  '有限责任公司',
  '集团有限公司',
] as const;

/** Syllables of brands, with how they are written in logins. */
const HEADS = [
  ['晨', 'chen'],
  ['华', 'hua'],
  ['鼎', 'ding'],
  ['瑞', 'rui'],
  ['恒', 'heng'],
  ['博', 'bo'],
  ['天', 'tian'],
  ['云', 'yun'],
  ['蓝', 'lan'],
  ['海', 'hai'],
  ['金', 'jin'],
  ['东', 'dong'],
  ['泰', 'tai'],
  ['宏', 'hong'],
  ['盛', 'sheng'],
  ['安', 'an'],
  ['嘉', 'jia'],
  ['启', 'qi'],
] as const;
const TAILS = [
  ['星', 'xing'],
  ['创', 'chuang'],
  ['联', 'lian'],
  ['智', 'zhi'],
  ['达', 'da'],
  ['信', 'xin'],
  ['通', 'tong'],
  ['源', 'yuan'],
  ['航', 'hang'],
  ['禾', 'he'],
  ['景', 'jing'],
  ['科', 'ke'],
  ['讯', 'xun'],
  ['诚', 'cheng'],
  ['泽', 'ze'],
  ['锐', 'rui'],
  ['图', 'tu'],
  ['越', 'yue'],
] as const;

const SURNAMES = [
  ['王', 'wang'],
  ['李', 'li'],
  ['张', 'zhang'],
  ['刘', 'liu'],
  ['陈', 'chen'],
  ['杨', 'yang'],
  ['黄', 'huang'],
  ['赵', 'zhao'],
  ['吴', 'wu'],
  ['周', 'zhou'],
  ['徐', 'xu'],
  ['孙', 'sun'],
  ['马', 'ma'],
  ['欧阳', 'ouyang'],
] as const;
const GIVEN = [
  ['伟', 'wei'],
  ['芳', 'fang'],
  ['秀英', 'xiuying'],
  ['敏', 'min'],
  ['静', 'jing'],
  ['志强', 'zhiqiang'],
  ['晓明', 'xiaoming'],
  ['建华', 'jianhua'],
  ['雨欣', 'yuxin'],
  ['梓涵', 'zihan'],
  ['俊杰', 'junjie'],
  ['海燕', 'haiyan'],
  ['思远', 'siyuan'],
  ['丽娟', 'lijuan'],
] as const;

const MOBILE_PREFIXES = ['135', '136', '138', '139', '150', '152', '158', '159', '180', '186', '188'] as const;

/** What a person or a company is called, and the word its logins begin with. */
export interface Naming {
  readonly name: string;
  readonly word: string;
}

/** e.g. 深圳市晨星网络科技有限公司, `chenxing`. */
export function companyName(random: Random): Naming {
  const [head, headWord] = random.pick(HEADS);
  const [tail, tailWord] = random.pick(TAILS);
  const name = `${random.pick(CITIES)}${head}${tail}${random.pick(TRADES)}${random.pick(SUFFIXES)}`;
  return { name, word: headWord + tailWord };
}

/** e.g. 陈思远, `chensiyuan`. */
export function personName(random: Random): Naming {
  const [surname, surnameWord] = random.pick(SURNAMES);
  const [given, givenWord] = random.pick(GIVEN);
  return { name: surname + given, word: surnameWord + givenWord };
}

/** Eleven digits; no operator has given out the numbers with two zeros after the prefix. */
export const mobileNumber = (random: Random): string =>
  `${random.pick(MOBILE_PREFIXES)}00${random.int(0, 999_999).toString().padStart(6, '0')}`;

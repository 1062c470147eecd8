import type { Named } from './services.js';

/** A province, city or county by its code of administrative division (GB/T 2260). */
export interface Place extends Named {
  readonly code: string;
}

/** One place per line: code, Chinese name, English name. */
const read = (lines: string): readonly Place[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', zh = '', ...en] = line.trim().split(' ');
      return { code, zh, en: en.join(' ') };
    });

export const PROVINCES: readonly Place[] = read(`
  110000 北京市 Beijing
  120000 天津市 Tianjin
  130000 河北省 Hebei
  140000 山西省 Shanxi
  150000 内蒙古自治区 Inner Mongolia
  210000 辽宁省 Liaoning
  220000 吉林省 Jilin
  230000 黑龙江省 Heilongjiang
  310000 上海市 Shanghai
  320000 江苏省 Jiangsu
  330000 浙江省 Zhejiang
  340000 安徽省 Anhui
  350000 福建省 Fujian
  360000 江西省 Jiangxi
  370000 山东省 Shandong
  410000 河南省 Henan
  420000 湖北省 Hubei
  430000 湖南省 Hunan
  440000 广东省 Guangdong
  450000 广西壮族自治区 Guangxi
  460000 海南省 Hainan
  500000 重庆市 Chongqing
  510000 四川省 Sichuan
  520000 贵州省 Guizhou
  530000 云南省 Yunnan
  540000 西藏自治区 Xizang
  610000 陕西省 Shaanxi
  620000 甘肃省 Gansu
  630000 青海省 Qinghai
  640000 宁夏回族自治区 Ningxia
  650000 新疆维吾尔自治区 Xinjiang
  710000 台湾省 Taiwan
  810000 香港特别行政区 Hong Kong
  820000 澳门特别行政区 Macao
`);

const CITIES = read(`
  110100 北京市 Beijing
  120100 天津市 Tianjin
  130100 石家庄市 Shijiazhuang
  130200 唐山市 Tangshan
  140100 太原市 Taiyuan
  150100 呼和浩特市 Hohhot
  210100 沈阳市 Shenyang
  210200 大连市 Dalian
  220100 长春市 Changchun
  230100 哈尔滨市 Harbin
  310100 上海市 Shanghai
  320100 南京市 Nanjing
  320200 无锡市 Wuxi
  320500 苏州市 Suzhou
  330100 杭州市 Hangzhou
  330200 宁波市 Ningbo
  330300 温州市 Wenzhou
  340100 合肥市 Hefei
  350100 福州市 Fuzhou
  350200 厦门市 Xiamen
  360100 南昌市 Nanchang
  370100 济南市 Jinan
  370200 青岛市 Qingdao
  410100 郑州市 Zhengzhou
  420100 武汉市 Wuhan
  430100 长沙市 Changsha
  440100 广州市 Guangzhou
  440300 深圳市 Shenzhen
  440400 珠海市 Zhuhai
  440600 佛山市 Foshan
  441900 东莞市 Dongguan
  450100 南宁市 Nanning
  460100 海口市 Haikou
  500100 重庆市 Chongqing
  510100 成都市 Chengdu
  520100 贵阳市 Guiyang
  530100 昆明市 Kunming
  540100 拉萨市 Lhasa
  610100 西安市 Xi'an
  620100 兰州市 Lanzhou
  630100 西宁市 Xining
  640100 银川市 Yinchuan
  650100 乌鲁木齐市 Urumqi
`);

const COUNTIES = read(`
  110101 东城区 Dongcheng
  110102 西城区 Xicheng
  110105 朝阳区 Chaoyang
  110106 丰台区 Fengtai
  110108 海淀区 Haidian
  310101 黄浦区 Huangpu
  310104 徐汇区 Xuhui
  310110 杨浦区 Yangpu
  310112 闵行区 Minhang
  310115 浦东新区 Pudong
  320102 玄武区 Xuanwu
  320106 鼓楼区 Gulou
  320115 江宁区 Jiangning
  320505 虎丘区 Huqiu
  320508 姑苏区 Gusu
  330102 上城区 Shangcheng
  330106 西湖区 Xihu
  330108 滨江区 Binjiang
  330110 余杭区 Yuhang
  420102 江岸区 Jiang'an
  420106 武昌区 Wuchang
  420111 洪山区 Hongshan
  440103 荔湾区 Liwan
  440104 越秀区 Yuexiu
  440105 海珠区 Haizhu
  440106 天河区 Tianhe
  440111 白云区 Baiyun
  440112 黄埔区 Huangpu
  440113 番禺区 Panyu
  440115 南沙区 Nansha
  440117 从化区 Conghua
  440118 增城区 Zengcheng
  440303 罗湖区 Luohu
  440304 福田区 Futian
  440305 南山区 Nanshan
  440306 宝安区 Bao'an
  440307 龙岗区 Longgang
  440309 龙华区 Longhua
  510104 锦江区 Jinjiang
  510105 青羊区 Qingyang
  510107 武侯区 Wuhou
  520102 南明区 Nanming
  520103 云岩区 Yunyan
  610102 新城区 Xincheng
  610113 雁塔区 Yanta
`);

/** The first digits of a code name what the place lies in. */
export const citiesOf = (provinceCode: string): readonly Place[] =>
  CITIES.filter(({ code }) => code.slice(0, 2) === provinceCode.slice(0, 2) && provinceCode.endsWith('0000'));

export const countiesOf = (cityCode: string): readonly Place[] =>
  COUNTIES.filter(({ code }) => code.slice(0, 4) === cityCode.slice(0, 4) && cityCode.endsWith('00'));

/**
 * Where data are kept and whether they leave the country. On folded text, one clause at a time. Source: the storage clauses of
 * CA4P-483 and CAPP-130; PIPL 38-40 for what counts as provision abroad.
 */

/** Cheap tests before the patterns. */
export const keeps = /存储|储存|保存|存放|留存|存贮|数据中心|服务器/u
export const placeCue = /境|中国|国内|大陆|数据中心|服务器/u

/** One place; several in a row are joined by `placeJoin` (在中国、新加坡和美国设有数据中心). Matched where it may begin. */
export const place =
  /(?:我国|中华人民共和国|中国|大陆|内地|国内|美国|新加坡|欧盟|德国|日本|韩国|印度|俄罗斯|英国|法国|爱尔兰|荷兰|加拿大|澳大利亚|香港|台湾|北京|上海|广东|深圳|杭州|贵州|内蒙古|境内)(?:大陆)?(?:\([^()]{0,30}\))?(?:地区)?(?:境内|内地|内)?/uy
export const placeJoin = /[、,及和与]/uy

/** 存储于中华人民共和国境内: the place follows. */
export const storedIn = /(?:存储|储存|保存|存放|留存|存贮)(?:、[^,。;]{1,6})?(?:放?[于在到至])?(?:位于)?["“【]?/gu
/** 仅在中国大陆地区存放: the place stands between. On what follows the place. */
export const keptBehind = /^(?:的?(?:服务器|数据中心)[上中内]?)?(?:进行)?(?:存储|储存|保存|存放|留存)/u
/** 在美国设有数据中心. On what follows the place. */
export const centreBehind = /^[均都]?(?:设有|拥有|设立了?|的)[^,。;]{0,8}(?:数据中心|服务器)/u
/** 服务器位于中国境内: the place follows. */
export const centreIn = /(?:数据中心|服务器)[^,。;]{0,6}(?:位于|在|设于)/gu
/** 在…, before a place with something behind it. */
export const at = /[在于]/gu

/** Speaks of another country. */
export const overseas =
  /境外|海外(?!手机)|跨境|出境|国外|(?:其他|以外的?|之外的?|不同的)(?:国家|司法管辖区)|(?:国家|地区|司法管辖区)(?:以外|之外)|司法管辖区|世界(?:任何|各)[^,。;]{0,2}[地方]|远程(?:获取|访问)(?=[^,。;]{0,8}(?:中国|境内))|位于您所在法域|全球(?:范围|化)?内?(?:支持|运营|传输|转移|处理|设施|各地)/u
/** Data go there. */
export const moves = /传输|转移|提供|存储|储存|传送|发送|共享|处理|备份|访问|转让|披露|传递|出境|分享|远程获取/u
/** They don't: all three in one part of a sentence, the denial first. 不存在境外收集 says nothing of data leaving. */
export const denial = /不会|不(?:存在|涉及|进行|对外|[向再跨将得出])|未(?![经征取获成])|没有|无(?![法需须论])/u
export const foreign = /跨境(?![电服交支业购])|境外|海外|国外|出境|其他国家|全球范围内/u
export const leaves = /传输|转移|提供|存储|储存|共享|发送|披露|传送|转让|出境/u
/** The denial holds only until the user agrees: no denial. */
export const untilConsent = /(?:未经|未征得|未获得?|未取得|没有|在征得|除非|除[^,。]{1,20}外)[^,。;]{0,16}(?:同意|授权|许可|另有规定|法律)/u
/** … or cases are set apart from it (不会向境外传输，以下情形除外). What the law provides for is no such case. */
export const exceptFrom = /(?:以下|下列|如下)[^,。;]{0,8}(?:除外|例外)|除(?:以下|下列|如下)[^,。;]{0,8}外/u
/** Only under a condition. Worldwide suppliers may be at home as well: 全球 alone makes it possible, not sure. */
export const perhaps = /全球|[如若倘]|可能|除外|除非|需要|经[您你]|征得|同意|授权|原则上|必要时|为准/u
/** 您的个人信息可能会被转移到…境外管辖区: no hedge against what is denied elsewhere. */
export const mayBeMoved = /可能会?被(?:转移|传输|传送|存储)[^。;]{0,50}(?:境外|其他国家|司法管辖区)/u
/** Says surely that it happens. */
export const surely = /[会将需已均]|位于|存储|设有/u
/** Titles and references of this matter (您的个人信息如何在全球范围转移). */
export const onlyNamed = /如何在?(?:全球|境外|国外)|等部分|相关内容|的约定|范围转移$/u
/** 以下情形除外. */
export const excepted = /除外|例外/u

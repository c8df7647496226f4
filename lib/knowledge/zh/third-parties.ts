/**
 * What the columns and labels of SDK lists are called. Sources: `law.md` ("Columns met in practice"), thirteen tables of real lists, label
 * blocks of CA4P-483 and CAPP-130. All patterns match folded words without blanks.
 */

/**
 * `party` is a column for a third party that is its name where no other column gives one, and the company behind it where one does
 * (第三方名称, 接收方). `scene` is taken for the purpose where none is given.
 */
export type Field =
  | 'name'
  | 'party'
  | 'vendor'
  | 'data'
  | 'purpose'
  | 'scene'
  | 'url'
  | 'platform'
  | 'way'
  | 'permission'
  | 'package'
  | 'type'
  | 'embedded'
  | 'other'

const info = '(?:信息|数据|字段|资料)'
const kinds = '(?:类型|种类|类别|范围|内容|字段|名称|清单|列表|项|情况)'
const takes = '(?:收集(?:[、/和并]?使用)?|获取|采集|使用|共享|涉及|处理|提供|读取|调用|需要)'

/**
 * A label or header as a whole, in the order in which they are tried. Several fields: one cell holds them all, told apart by labels or by
 * their form.
 */
export const fields: { fields: Field[]; pattern: RegExp; note?: string }[] = [
  { fields: ['embedded'], pattern: /(?:是否|有无).{0,8}(?:集成|嵌入|调用|引入|包含).{0,8}sdk|内嵌.{0,6}sdk|嵌套/u },
  { fields: ['package'], pattern: /包名|包标识|类名|bundleid|class/u },
  {
    fields: ['vendor', 'url'],
    pattern:
      /^(?:sdk|第三方)?的?(?:开发者|开发商|机构|公司|主体|所属机构|所属公司|提供方|运营方|第三方机构|运营者|服务商)(?:名称)?[及和与/]其?(?:隐私|官网|链接|网址)/u,
  },
  {
    fields: ['vendor'],
    pattern: /^(?:sdk|第三方)?的?(?:开发者|开发商|提供者|提供商|提供方|运营者|运营方|机构|公司|服务商|厂商)的?(?:基本)?信息$/u,
  },
  { fields: ['purpose', 'url'], pattern: /^(?:使用)?(?:说明|目的|用途)[与和及/]隐私/u },
  {
    fields: ['url'],
    pattern:
      /链接|网址|官网|url|^网站|网站$|(?:隐私|保护)权?(?:政策|协议|条款|声明|说明|指引|规则|保护)|^(?:相关)?(?:协议|政策|规则)(?:地址)?$/u,
  },
  {
    fields: ['way'],
    pattern:
      /^(?:信息|数据|个人信息)?的?(?:收集|共享|处理|提供|获取|采集|传输|使用|存储|接入|合作|集成)(?:个人信息的)?的?(?:方式|形式|途径)/u,
  },
  { fields: ['data', 'purpose'], pattern: new RegExp(`${info}.{0,6}[及和与、/]其?(?:使用)?(?:目的|用途)`, 'u') },
  {
    fields: ['purpose'],
    pattern:
      /^(?:信息|数据|个人信息)?的?(?:使用|收集|处理|共享|合作|接入|应用|集成|申请|获取|调用|合作使用)?的?(?:目的|用途)|sdk用途|信息用途|目的$|用途$|功能(?:说明|描述|介绍|用途)?$|^作用|提供的?服务|服务(?:内容|功能|说明|类型)$|合作内容|业务功能|^功能(?!类型)|^说明$|^描述$/u,
  },
  { fields: ['platform', 'scene'], pattern: /平台\/场景|系统\/场景/u },
  { fields: ['scene'], pattern: /场景|^触发|时机/u },
  {
    fields: ['other'],
    pattern:
      /频率|期限|联系方式|联系人|电话|邮箱|地址$|^序号|^编号|^no\.?$|备注|更新时间|日期|状态|版本号|出境|必要性|^(?:使用|适用)范围|渠道|敏感|措施|能力|撤回|^是否/u,
  },
  {
    fields: ['data'],
    pattern: new RegExp(`${info}${kinds}?|${takes}的?(?:类型|种类|内容|范围|字段|个人信息)|^共享内容|^收集项|隐私数据`, 'u'),
  },
  { fields: ['permission'], pattern: /权限/u },
  { fields: ['type'], pattern: /^(?:功能|业务|服务|sdk|产品|合作|合作方|合作伙伴|第三方)?(?:类型|类别|分类|种类)$|模块/u },
  { fields: ['platform'], pattern: /平台$|^(?:操作)?系统|终端$|适用端|^端$|^平台|^适用(?:版本|系统|平台)|^客户端$/u },
  {
    fields: ['party'],
    pattern:
      /^(?:第三方|合作方|合作伙伴|接收方|数据接收方|信息接收方|共享方|共享第三方|合作第三方|接收主体|受托方|被共享方|第三方合作方|共享对象|合作商|第三方服务商|服务商|服务提供商|第三方服务提供商|供应商)的?(?:名称|主体|名称\/主体|公司名称)?$|^(?:第三方|接收方|合作方)名称/u,
  },
  {
    fields: ['vendor'],
    pattern:
      /公司|机构|主体|开发者|开发商|厂商|厂家|提供[方者商]|运营[方者商]|所属|接收方|合作方|供应商|合作伙伴|服务商|第三方$|^归属|品牌/u,
  },
  { fields: ['name'], pattern: /sdk|名称|产品|插件|组件|软件|应用|服务|工具|第三方|^名字|接口/u },
]

/** The label of a list that is kept by kind of data (信息名称：IMEI, 收集主体：…): what follows is no part of the product above. At its end. */
export const ofData = /(?:个人)?(?:信息|数据)(?:名称|项名称?)$/u

/**
 * Labels inside running text: the same words with what they need to be told from a sentence. Matched at the end of the words before a colon;
 * where several fit, the longest.
 */
export const textLabels: { field: Field; words: RegExp }[] = [
  {
    field: 'name',
    words:
      /(?:(?:使用|接入|合作|集成|引入|涉及)?的?(?:第三方|三方)?(?:sdk|服务|产品|插件|合作方|合作伙伴|组件)的?(?:名称|名)|第三方(?:sdk)?的?名称|(?:第三方)?sdk(?:产品)?[/及和]?(?:服务)?名称|名称|产品\/类型|第三方名)$/u,
  },
  {
    field: 'vendor',
    words:
      /(?:(?:第三方|所属|合作方|接收方|sdk|提供|运营|开发|服务|数据接收方)?的?(?:公司|机构|主体|企业)的?(?:名称|全称|名)?|所属方|开发者(?:名称)?|开发商|(?:服务)?(?:提供方|提供者|提供商|运营方|运营者|服务商|供应商)(?:名称)?|接收方(?:名称)?|合作方(?:名称)?)$/u,
  },
  {
    field: 'data',
    words: new RegExp(
      `(?:(?:sdk|[其会所]|可能)?${takes}?(?:的|到的|使用的|字段)?(?:用户)?的?(?:个人|设备、)?${info}的?(?:${kinds}(?:及目的)?)?|收集(?:类型|范围|内容)|信息(?:收集|共享)(?:类型|范围|内容|清单)|信息(?:获取|采集))(?:主要)?(?:包括|包含|如下)?$`,
      'u',
    ),
  },
  {
    field: 'permission',
    words: /(?:申请|获取|调用|使用|涉及|所需|需要)?的?(?:设备|系统|敏感|用户)?权限(?:名称|列表|说明|申请)?$/u,
  },
  {
    field: 'scene',
    words: /(?:使用|业务|应用|合作|共享|适用|服务|功能|收集)?的?场景(?:描述|说明)?$/u,
  },
  {
    field: 'purpose',
    words:
      /(?:(?:信息|数据)?(?:使用|收集|处理|共享|合作|接入|应用|集成|获取|申请)?(?:个人信息|用户信息|信息)?的?(?:(?:用途|功能|场景)[/及和与、])?(?:目的|用途)(?:及(?:业务)?场景|及功能|说明|描述|和方式)?|(?:sdk)?(?:功能|用途|作用)(?:服务)?(?:说明|描述|简介|用途)?|服务(?:内容|功能|类型|目的)|提供的?服务)$/u,
  },
  {
    field: 'url',
    words:
      /(?:(?:sdk)?(?:第三方)?的?(?:隐私权?(?:政策|协议|条款|声明|说明|保护|保护指引|规则|保护声明|保护政策|保护说明)|协议|官网|官方网站|网站|目标网址)的?(?:或官网)?(?:链接|地址|网址|url|说明)?|(?:相关|官方|目标|隐私|合规)?链接|网址)$/u,
  },
  { field: 'way', words: /(?:信息|数据)?(?:收集|共享|处理|提供|获取|采集|传输)的?方式$/u },
  { field: 'package', words: /(?:sdk)?包名$/u },
  { field: 'platform', words: /(?:适用|使用|操作|所属)?(?:平台|系统)$/u },
  { field: 'type', words: /(?:功能|sdk|服务|合作|产品|业务)类型$/u },
  { field: 'other', words: /(?:频[率次]|期限|联系方式|备注|第三方联系方式|数据存储)$/u },
  { field: 'other', words: /(?:由此|该|此)?(?:sdk)?(?:引入|内嵌|嵌套|依赖|包含)的?(?:子?sdk)?$/u },
  { field: 'other', words: ofData },
]

/** Says that nothing is taken: as the whole of a cell, or at its beginning. */
export const saysNone =
  /^(?:无|\/无|暂无|没有|不涉及|不适用|未涉及|不收集|不采集|不获取|未收集|无需|不会收集|无个人信息|不涉及个人信息)(?:[。.,，、;；(\s]|$|额外|任何|用户|其他|个人|[您你]|收集|获取|相关|涉及)|^注:[^。]{0,20}不会?(?:收集|获取|采集)[您你]的个人信息/u

/** A cell that says nothing. */
export const emptyCell = /^(?:[-—–_/\\.·*~]+|[无空]|暂无|n\/?a|null|不适用|同上)?$/u

/** Ways of sharing that stand at the end of a flattened row. */
export const ways =
  /(?:sdk|本机|客户端|后台|服务端|接口|api|前端|自动)[^\s,，。;；]{0,6}(?:采集|收集|传输|获取|交互|共享|调用)|加密传输|去标识化传输|数据加密传输/u

/** Legal names of companies and institutions, anchored at the end of their words. */
export const company =
  /(?:[\p{Script=Han}a-z0-9()&·.]{2,30}?(?:有限责任公司|股份有限公司|有限公司|集团公司|分公司|公司|集团(?!股份|有限)|研究院|研究所|联盟|协会|中心)(?:\([^()]{1,12}\))?|[a-z][a-z0-9&.,' -]{1,40}?(?:inc\.?|llc\.?|ltd\.?|limited|gmbh|corporation|corp\.?|co\.,? ?ltd\.?|pte\.? ltd\.?|b\.v\.|s\.a\.))/u

/** Platforms by the words that name them. */
export const platformWords: { platform: 'android' | 'ios' | 'harmony' | 'web' | 'mini-program'; pattern: RegExp }[] = [
  { platform: 'android', pattern: /android|安卓/u },
  { platform: 'ios', pattern: /\bios|ios(?![a-z])|苹果(?:版|端|系统|平台)|iphone/u },
  { platform: 'harmony', pattern: /harmony|鸿蒙/u },
  { platform: 'web', pattern: /\bweb\b|网页端|pc端/u },
  { platform: 'mini-program', pattern: /小程序/u },
]
/** Both platforms at once (双平台共用). */
export const bothPlatforms = /双平台|双端|全平台|android\s*[/、&+和与及]\s*ios|ios\s*[/、&+和与及]\s*android|ios端?[和与及]安卓/u

/** The title, heading or header of a table that lists third parties (as against data, permissions or offices). */
export const partyContext = /sdk|第三方|三方|合作方|合作伙伴|接收方|共享|开发者|插件|服务商|供应商|委托/u

/** Words with which a purpose begins in a cell. */
export const purposeBegins =
  /^(?:用于|用来|为了|为[您你]|以便|帮助|提供|实现|进行|支持|保障|调用|完成|便于|满足|方便|协助|统计|监测|推送|识别|展示)/u

/** A piece of a row begins to say what is taken. */
export const takesPiece = /^(?:获取|读取|访问|允许)/u

/** A bracket behind data that says what is not taken. */
export const bracketDenial = /\((?:我们)?(?:不会|不|未|并不|均不)(?:会|再)?(?:获取|收集|采集|读取|包括|包含|含|涉及|上传)[^()]{0,200}\)/gu

/** A sentence in a cell of data that explains and lists nothing. */
export const explains = /^(?:为(?:了|确保|保证)|如果?[您你]|若[您你]|[您你]可|请|我们使用了|注:)/u

/** A cell that is the header of a column of names and nothing else. */
export const headerName =
  /^(?:第三方|接入|使用|合作|合作方|服务|产品|插件)?(?:sdk)?(?:产品|服务)?名称$|^(?:第三方)?sdk$|^合作(?:方|伙伴)(?:名称)?$/u

/** A value that defines the word before it. */
export const defines = /^\s?(?:是|系)?指/u

/** In a company's cell, behind its name: how to reach it, and its policy. */
export const behindVendor = /\s{0,9}(?:联系(?:方式|电话)|(?<!隐私)隐私(?:政策|协议)(?![\p{Script=Han}])).{0,999}/su

/** The operator as the company behind an SDK: the SDK is its own. */
export const ownVendor = /^(?:我[行司们方]|我公司|本(?:公司|行)|自研|自有)$/u

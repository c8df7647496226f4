/**
 * Usual names of columns in lists of SDKs, recipients, data and permissions: they tell a header row that the page did not mark as one.
 * Matched on the cell's words; source: the tables of policies that we have read.
 */
export const columnHeaders: readonly RegExp[] = [
  /^(?:第三方|SDK|合作|接收|权限|信息|个人信息|数据|插件|公司|机构|服务商|服務商|产品|產品|功能|业务|業務|序号|序號|类型|類型|操作系统|平台)?(?:SDK)?的?(?:名称|名稱|主体|主體|公司|厂商|開發者|开发者|机构|提供方|类型|類型|种类|種類|场景|場景|说明|說明|用途|目的|方式|链接|連結|网址|官网|範圍|范围|权限|期限|类别|功能)/iu,
  /^(?:使用|处理|處理|收集|采集|共享|调用|涉及|适用|隐私|隱私|官网|官方|所属|运营|用途|目的|申请|功能|保存)/u,
  /^(?:name|sdk|vendor|company|provider|purpose|data|information|type|category|link|privacy|policy|permission|recipient|retention|description)/iu,
]

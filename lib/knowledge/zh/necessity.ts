/** Whether an item must be given. On folded clauses and headings. */

/** Said of the item's clause, or of the one behind it: without it the function, or all of it, fails. */
export const required =
  /必填|必须|必需(?!的情形)|必要的?(?:个人)?信息|需要您提供|您需要?提供|否则[^,。]{0,12}无法|(?:不提供|拒绝提供|不同意)[^。;]{0,24}(?:无法|不能|将不|可能会导致)(?!使用(?:该|此|相应|这些|上述)(?:附加|扩展|特定)?功能)|须授权|基本功能|核心功能/u

/** The user may leave it out. */
export const optional =
  /选填|可选|自愿|如果您提供(?:以下|下列)?[^,。]{0,4}额外|可以选择|您还可以|您也可以|有权(?:选择)?(?:拒绝|不)|可以拒绝|可自行选择|(?:不提供|拒绝|关闭|不同意|不授权)[^。;]{0,36}(?:不会?影响|仍可|依然可以|仍然可以)|附加(?:业务)?功能|扩展(?:业务)?功能|可随时关闭/u

/** Asked for first, which is true of what is required too: it counts where nothing is said of refusing. */
export const asked = /经您(?:明确)?(?:授权|同意)|在您(?:授权|同意)|主动(?:提供|选择|开启|上传)/u

/** Headings of chapters in which everything is required, or optional. */
export const requiredHeading = /须授权|必要|基本(?:业务)?功能|核心(?:业务)?功能|必须/u
export const optionalHeading = /可选|附加|扩展|自愿|额外/u

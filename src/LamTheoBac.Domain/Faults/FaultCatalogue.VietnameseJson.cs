namespace LamTheoBac.Domain.Faults;

/// <content>Vietnamese: JSON documents.</content>
public sealed partial class FaultCatalogue
{
    private static Dictionary<FaultCode, string> VietnameseJsonTemplates() => new()
    {
        [JsonFaultCodes.IllegalJson] = "từ đây trở đi không phải là JSON: hãy sửa tại vị trí này",
        [JsonFaultCodes.WrongJsonType] = "gặp `{found}`: cần giá trị JSON loại {0}",
        [JsonFaultCodes.UnknownMember] = "ở đây không có mục `{found}`: cần {expected}",
        [JsonFaultCodes.DuplicateMember] = "mục `{found}` viết hai lần: hãy giữ một",
        [JsonFaultCodes.MissingMember] = "thiếu mục {0}: hãy thêm vào",
        [JsonFaultCodes.EmptyMember] = "mục {0} để trống: hãy ghi nội dung",
        [JsonFaultCodes.IllegalFingerprint] = "`{found}` không phải mã nhận diện: cần {0} chữ số thập lục phân viết hoa",
        [JsonFaultCodes.OtherFingerprint] = "`{found}` không phải mã nhận diện của văn bản: cần {0}, hãy gửi văn bản và mã của cùng một sổ",
        [JsonFaultCodes.OtherName] = "`{found}` không phải tên trong văn bản: cần {0}",
    };
}
